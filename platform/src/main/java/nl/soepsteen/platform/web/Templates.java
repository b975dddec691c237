package nl.soepsteen.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Fills templates. They were compiled with the application; nothing is looked up or parsed while running.
@Component
class Templates {

    static final String PACKAGE = "nl.soepsteen.platform.templates";
    static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    /// Page and fragment live at one address; a cache must not confuse them.
    static final String VARY = "HX-Request";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader(), PACKAGE);
    private final Layout layout;

    Templates(ResourceUrlProvider assets, PublicAddress address) {
        this.layout = new Layout(assets, address);
    }

    /// Fills a template.
    Utf8ByteOutput render(String template, Map<String, ?> model) {
        Map<String, Object> parameters = new HashMap<>(model);
        parameters.put("layout", layout);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        return output;
    }

    /// Fills a template into an answer.
    void write(HttpServletResponse response, String template, Map<String, ?> model) throws IOException {
        Utf8ByteOutput output = render(template, model);
        response.setContentType(CONTENT_TYPE);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
