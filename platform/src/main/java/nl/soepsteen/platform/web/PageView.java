package nl.soepsteen.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/// A public page made from a template. Browsers may keep it but ask each time; the tag is that of the bytes themselves,
/// so it is right on every node and after every upgrade. Of a part that htmx asks for nothing is kept: its headers
/// say what to do with the address bar, and a browser would mix those of two answers when it hears that nothing
/// changed. Nor is anything kept of a page that is for one person.
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
        FormToken form = new FormToken(request);
        parameters.put("form", form);
        byte[] page = templates.render(template, parameters);
        response.setHeader(
                HttpHeaders.VARY,
                FormToken.isProtected(request) ? Templates.VARY + ", " + HttpHeaders.COOKIE : Templates.VARY);
        if (Templates.isForPart(request) || form.isPersonal()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            templates.send(request, response, page);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        // Weak: the same page compressed has other bytes.
        String tag = "W/\"" + digest(page) + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        if (request.getQueryString() == null) {
            templates.sendAgain(request, response, page, tag);
        } else {
            // A question of one visitor: the next one asks something else.
            templates.send(request, response, page);
        }
    }

    private static String digest(byte[] page) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
