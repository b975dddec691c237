package nl.soepsteen.platform.moderation.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.Suspensions;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.moderation.Appeals;
import nl.soepsteen.platform.moderation.Decision;
import nl.soepsteen.platform.moderation.DecisionList;
import nl.soepsteen.platform.moderation.Reports;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.RefusedException;
import nl.soepsteen.platform.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What somebody reported, what was decided about them, and objecting.
@Controller
@EvenSuspended
class OwnReportsController {

    private static final String OWN = "/mijn/meldingen";
    private static final String APPEAL = OWN + "/{id}/bezwaar";

    private final Reports reports;
    private final DecisionList decisions;
    private final Appeals appeals;
    private final Suspensions suspensions;

    OwnReportsController(Reports reports, DecisionList decisions, Appeals appeals, Suspensions suspensions) {
        this.reports = reports;
        this.decisions = decisions;
        this.appeals = appeals;
        this.suspensions = suspensions;
    }

    @GetMapping(OWN)
    ModelAndView own(@CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String gedaan) {
        Map<String, Object> model = new HashMap<>();
        model.put("reports", reports.by(person.id()));
        model.put("decisions", decisions.about(person.id()));
        suspensions.of(person.id()).ifPresent(suspension -> model.put("suspension", suspension));
        model.put(
                "done",
                gedaan.equals("bezwaar") ? "Je bezwaar is verstuurd. Iemand anders kijkt er opnieuw naar." : "");
        return new ModelAndView("moderation/mijn.jte", model);
    }

    @GetMapping(APPEAL)
    ModelAndView appeal(@PathVariable UUID id, @CurrentPerson SignedIn person) {
        return appeal(appealable(id, person), "", "", HttpStatus.OK);
    }

    @PostMapping(APPEAL)
    ModelAndView send(
            @PathVariable UUID id, @CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String tekst) {
        Decision decision = appealable(id, person);
        Typed words = Typed.required(tekst, "Schrijf op waarom je het er niet mee eens bent.");
        if (!words.isFine()) {
            return appeal(decision, words.words(), words.mistake(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        appeals.make(decision, words.words());
        return SeeOther.at(OWN + "?gedaan=bezwaar");
    }

    private Decision appealable(UUID id, SignedIn person) {
        Decision decision = decisions
                .find(id)
                .filter(found -> person.id().equals(found.person()))
                .orElseThrow(() -> new NotFoundException("Er is geen besluit over jou met dit adres."));
        if (!decision.canBeAppealed()) {
            throw new RefusedException(
                    HttpStatus.CONFLICT,
                    "Bezwaar maken kan hier niet",
                    "Je maakte al een keer bezwaar, of dit besluit nam je niets af. Kijk bij je meldingen hoe het staat.");
        }
        return decision;
    }

    private static ModelAndView appeal(Decision decision, String words, String mistake, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "moderation/object.jte", Map.of("decision", decision, "words", words, "mistake", mistake));
        page.setStatus(status);
        return page;
    }
}
