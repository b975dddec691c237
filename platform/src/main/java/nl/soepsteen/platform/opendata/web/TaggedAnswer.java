package nl.soepsteen.platform.opendata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;

/// Gives bytes that may be kept but are asked for each time. The tag is that of the bytes, so it is right on every
/// node.
final class TaggedAnswer {

    private TaggedAnswer() {}

    /// @param type media type without a character set; all of it is UTF-8
    /// @param changed when it last changed, if a date alone tells one state from another; otherwise null
    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String type,
            byte[] bytes,
            @Nullable Instant changed)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        // Weak: the same answer compressed has other bytes.
        String tag = "W/\"" + DigestUtils.md5DigestAsHex(bytes) + "\"";
        long moment = changed == null ? -1 : changed.toEpochMilli();
        if (new ServletWebRequest(request, response).checkNotModified(tag, moment)) {
            return;
        }
        response.setContentType(type + ";charset=" + StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
