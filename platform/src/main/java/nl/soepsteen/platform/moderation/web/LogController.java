package nl.soepsteen.platform.moderation.web;

import java.util.List;
import java.util.Map;
import nl.soepsteen.platform.moderation.ModerationLog;
import nl.soepsteen.platform.web.BadParameterException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/// What was decided, for everybody: as a page and as data.
@Controller
class LogController {

    private final ModerationLog log;

    LogController(ModerationLog log) {
        this.log = log;
    }

    /// A page of the log, as programs read it.
    ///
    /// @param aantal on a page, at most
    record LogPage(int totaal, int pagina, int aantal, List<LogLine> besluiten) {}

    /// One decision, as programs read it.
    ///
    /// @param bezwaar what became of an objection; empty when there was none
    record LogLine(String datum, String soort, String reden, String besluit, String bezwaar) {}

    @GetMapping("/moderatie")
    ModelAndView page(@RequestParam(defaultValue = "1") String pagina) {
        int page = number(pagina);
        int total = log.count();
        return new ModelAndView(
                "moderation/moderatie.jte",
                Map.of(
                        "entries",
                        log.page(page),
                        "page",
                        page,
                        "total",
                        total,
                        "last",
                        (total + ModerationLog.PAGE - 1) / ModerationLog.PAGE));
    }

    @GetMapping("/api/v1/moderatie")
    @ResponseBody
    LogPage data(@RequestParam(defaultValue = "1") String pagina) {
        int page = number(pagina);
        List<LogLine> lines = log.page(page).stream()
                .map(entry -> new LogLine(
                        entry.day().toString(),
                        entry.kind(),
                        entry.category().value(),
                        entry.measure().value(),
                        entry.appeal()))
                .toList();
        return new LogPage(log.count(), page, ModerationLog.PAGE, lines);
    }

    private static int number(String typed) {
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw new BadParameterException(
                    "pagina", "Dit is geen bladzijde.", "Geef een getal van 1 tot en met 999999.");
        }
        return Integer.parseInt(typed);
    }
}
