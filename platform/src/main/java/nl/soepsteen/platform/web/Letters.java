package nl.soepsteen.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Fills templates of HTML mail, which have no frame and load nothing.
@Component
public class Letters {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader(), Templates.PACKAGE);

    Letters() {}

    /// Fills a template.
    ///
    /// @return a whole document
    public String write(String template, Map<String, Object> model) {
        StringOutput letter = new StringOutput();
        engine.render(template, model, letter);
        return letter.toString();
    }
}
