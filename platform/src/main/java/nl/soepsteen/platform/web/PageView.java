package nl.soepsteen.platform.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/// A public page made from a template. Browsers may keep it but ask each time; the tag is that of the bytes themselves,
/// so it is right on every node and after every upgrade.
final class PageView implements View {

    private final Templates templates;
    private final String template;

    PageView(Templates templates, String template) {
        this.templates = templates;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return Templates.CONTENT_TYPE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        if (model != null) {
            model.forEach((name, value) -> {
                if (name.indexOf('.') < 0) { // Spring's own entries
                    parameters.put(name, value);
                }
            });
        }
        Utf8ByteOutput output = templates.render(template, parameters);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.VARY, Templates.VARY);
        if (new ServletWebRequest(request, response).checkNotModified(tag(output))) {
            return;
        }
        response.setContentType(Templates.CONTENT_TYPE);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private static String tag(Utf8ByteOutput output) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(bytes);
        // Weak: the same page compressed has other bytes.
        return "W/\"" + DigestUtils.md5DigestAsHex(bytes.toByteArray()) + "\"";
    }
}
