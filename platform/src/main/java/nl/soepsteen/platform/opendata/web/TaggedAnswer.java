package nl.soepsteen.platform.opendata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.modulith.NamedInterface;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/// Gives bytes that may be kept but are asked for each time. The tag is that of the bytes, so it is right on every
/// node.
///
/// There is no date beside it: nothing here has one that changes whenever the bytes do. A page that leaves a feed
/// makes the newest entry that is left no newer, and a reader who goes by a date would never hear of it.
@NamedInterface("answers")
public final class TaggedAnswer {

    private TaggedAnswer() {}

    /// @param type media type without a character set; all of it is UTF-8
    public static void write(HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        // Weak: the same answer compressed has other bytes.
        String tag = "W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        response.setContentType(type + ";charset=" + StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
