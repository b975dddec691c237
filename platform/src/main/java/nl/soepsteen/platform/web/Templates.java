package nl.soepsteen.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Fills templates. They were compiled with the application; nothing is looked up or parsed while running.
@Component
class Templates {

    static final String PACKAGE = "nl.soepsteen.platform.templates";
    static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    /// Page and fragment live at one address, and each may come compressed; a cache must not confuse them.
    static final String VARY = HttpHeaders.ACCEPT_ENCODING + ", HX-Request";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader(), PACKAGE);
    private final PageCompression compression = new PageCompression();
    private final CompressedPages compressed = new CompressedPages(compression);
    private final Layout layout;

    Templates(ResourceUrlProvider assets, PublicAddress address) {
        this.layout = new Layout(assets, address);
    }

    /// Whether htmx asks, for a part of a page to put into the one that is there.
    static boolean isForPart(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    /// Fills a template.
    ///
    /// @return the page in UTF-8
    byte[] render(String template, Map<String, ?> model) {
        Map<String, Object> parameters = new HashMap<>(model);
        parameters.put("layout", layout);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        ByteArrayOutputStream page = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(page);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return page.toByteArray();
    }

    /// Sends a page, compressed when the client takes that. Its length is always told, so a connection that breaks off
    /// is noticed.
    void send(HttpServletRequest request, HttpServletResponse response, byte[] page) throws IOException {
        send(request, response, page, compression::compress);
    }

    /// Sends a page that others are likely to ask for too.
    ///
    /// @param tag as in [CompressedPages#of]
    void sendAgain(HttpServletRequest request, HttpServletResponse response, byte[] page, String tag)
            throws IOException {
        send(request, response, page, it -> compressed.of(tag, it));
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, byte[] page, UnaryOperator<byte[]> compress)
            throws IOException {
        response.setContentType(CONTENT_TYPE);
        byte[] body = page;
        if (page.length >= PageCompression.WORTH_IT
                && PageCompression.accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            body = compress.apply(page);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
