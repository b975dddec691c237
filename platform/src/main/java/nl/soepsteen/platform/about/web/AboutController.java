package nl.soepsteen.platform.about.web;

import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The pages about the site itself.
@Controller
class AboutController {

    private final Operator operator;
    private final StyleSamples samples;

    AboutController(Operator operator, StyleSamples samples) {
        this.operator = operator;
        this.samples = samples;
    }

    @GetMapping("/over")
    String about(Model model) {
        return page("about/over.jte", model);
    }

    @GetMapping("/huisregels")
    String houseRules(Model model) {
        return page("about/huisregels.jte", model);
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        return page("about/privacy.jte", model);
    }

    @GetMapping("/toegankelijkheid")
    String accessibility(Model model) {
        model.addAttribute("checked", Dutch.day(AccessibilityStatement.CHECKED));
        return page("about/toegankelijkheid.jte", model);
    }

    @GetMapping("/stijl")
    String style(Model model) {
        model.addAttribute("samples", samples);
        return "about/stijl.jte";
    }

    private String page(String template, Model model) {
        model.addAttribute("operator", operator);
        return template;
    }
}
