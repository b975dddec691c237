package nl.soepsteen.platform.moderation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.account.web.RequestLimit;
import nl.soepsteen.platform.mail.MailAddress;
import nl.soepsteen.platform.moderation.Reason;
import nl.soepsteen.platform.moderation.Reported;
import nl.soepsteen.platform.moderation.Reports;
import nl.soepsteen.platform.web.FormGuard;
import nl.soepsteen.platform.web.GuardedForm;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.ReportAddress;
import nl.soepsteen.platform.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Reporting something, with an account or without.
@Controller
@EvenSuspended
class ReportController {

    private static final String THANKS = ReportAddress.ADDRESS + "/bedankt";

    private final Reports reports;
    private final FormGuard guard;
    private final RequestLimit limit = new RequestLimit(20, 10, Duration.ofMinutes(15));

    ReportController(Reports reports, FormGuard guard) {
        this.reports = reports;
        this.guard = guard;
    }

    @GetMapping(ReportAddress.ADDRESS)
    ModelAndView form(@RequestParam(defaultValue = "") String over, @CurrentPerson @Nullable SignedIn person) {
        return page(new ReportForm(found(over), "", "", "", person == null, guard.stamp(), ""), HttpStatus.OK);
    }

    @PostMapping(ReportAddress.ADDRESS)
    ModelAndView report(
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String mail,
            @CurrentPerson @Nullable SignedIn person,
            HttpServletRequest request) {
        Reported about = found(over);
        Optional<Reason> reason = Reason.of(reden);
        Typed words = Typed.optional(tekst);
        String typedMail = person == null ? mail.strip() : "";
        Optional<MailAddress> address = MailAddress.of(typedMail);
        GuardedForm form = guard.look(request);
        String mistake = mistake(reason, words, typedMail, address, form);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (mistake.isEmpty() && !limit.admits(request, person)) {
            mistake =
                    "Vanaf deze plek is net al veel gemeld. Dank je wel; de redactie kijkt ernaar. Verstuur deze melding"
                            + " over een kwartier, je tekst staat er nog.";
            status = HttpStatus.TOO_MANY_REQUESTS;
        }
        if (!mistake.isEmpty() || reason.isEmpty()) {
            return page(
                    new ReportForm(about, reden, words.words(), typedMail, person == null, form.stamp(), mistake),
                    status);
        }
        reports.take(
                about,
                new Reports.Saying(
                        reason.get(),
                        words.words(),
                        person == null ? null : person.id(),
                        address.orElse(null),
                        form.key()));
        return SeeOther.at(THANKS);
    }

    private static String mistake(
            Optional<Reason> reason, Typed words, String mail, Optional<MailAddress> address, GuardedForm form) {
        if (reason.isEmpty()) {
            return "Kies wat er aan de hand is.";
        }
        if (reason.get().needsWords() && words.words().isEmpty()) {
            return "Vertel wat er niet klopt, liefst met waar je dat vond. Dan kan de redactie het nagaan.";
        }
        if (!words.isFine()) {
            return words.mistake();
        }
        if (!mail.isEmpty() && address.isEmpty()) {
            return "Dit is geen mailadres. Een mailadres ziet eruit als naam@organisatie.nl. Je mag het ook leeg laten.";
        }
        return form.objection();
    }

    @GetMapping(THANKS)
    String thanks() {
        return "moderation/bedankt.jte";
    }

    private Reported found(String subject) {
        return reports.about(subject)
                .orElseThrow(
                        () -> new NotFoundException("Wat je wilt melden staat niet (meer) op de site. Klopt het adres"
                                + " niet? Ga terug naar de pagina en kies daar ‘Meld dit’."));
    }

    private static ModelAndView page(ReportForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("moderation/meld.jte", "report", form);
        page.setStatus(status);
        return page;
    }
}
