package nl.soepsteen.platform.writing.web;

import java.util.List;
import java.util.UUID;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.web.RefusedException;
import nl.soepsteen.platform.web.SeeOther;
import nl.soepsteen.platform.writing.Contributions;
import nl.soepsteen.platform.writing.Contributions.Outcome;
import nl.soepsteen.platform.writing.Contributions.Sending;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.Drafts;
import nl.soepsteen.platform.writing.FormFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Looking at a text before others do, sending it, and what its author can do while it waits.
@Controller
class SendingController {

    private static final String CHECK = Paths.WRITING + "/{id:[0-9a-f-]{36}}" + Paths.CHECK;

    private final Drafts drafts;
    private final Contributions contributions;
    private final WritingPages pages;

    SendingController(Drafts drafts, Contributions contributions, WritingPages pages) {
        this.drafts = drafts;
        this.contributions = contributions;
        this.pages = pages;
    }

    @GetMapping(CHECK)
    ModelAndView check(@PathVariable UUID id, @CurrentPerson SignedIn person) {
        return check(pages.found(id, person), person, "", HttpStatus.OK);
    }

    private ModelAndView check(Draft draft, SignedIn person, String mistake, HttpStatus status) {
        if (draft.isSent()) {
            return SeeOther.at(Paths.draft(draft.id()));
        }
        return switch (contributions.read(draft, person)) {
            case ReadResult.Refused(List<Problem> problems) ->
                pages.form(draft, person, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            case ReadResult.Read(Document document) -> pages.check(draft, document, person, mistake, status);
        };
    }

    @PostMapping(CHECK)
    ModelAndView send(
            @PathVariable UUID id,
            @CurrentPerson SignedIn person,
            @RequestParam UUID sleutel,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "false") boolean gezien) {
        String reason = Said.optional(reden, "uitleg");
        Sending sending = new Sending(sleutel, versie, gezien, reason);
        return switch (Again.when(() -> contributions.send(id, person, sending))) {
            case Outcome.Gone() -> throw WritingPages.gone();
            case Outcome.Refused(List<Problem> problems) ->
                pages.form(pages.found(id, person), person, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Personal() ->
                check(
                        pages.found(id, person),
                        person,
                        "Er staan gegevens van mensen in. Haal ze weg, of zet een vinkje als ze er mogen staan.",
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Changed() ->
                check(
                        pages.found(id, person),
                        person,
                        "Je tekst is veranderd nadat je hem bekeek. Kijk nog een keer.",
                        HttpStatus.CONFLICT);
            case Outcome.Overtaken() -> check(pages.found(id, person), person, "", HttpStatus.CONFLICT);
            case Outcome.Waiting() -> SeeOther.at(Paths.draft(id));
            case Outcome.Published(String address) -> SeeOther.at(address);
        };
    }

    /// The page changed meanwhile; its author saw that, and goes on with their own text.
    ///
    /// @param gezien number of the version that they saw
    @PostMapping(Paths.WRITING + "/{id}/verder")
    ModelAndView goOn(
            @PathVariable UUID id, @CurrentPerson SignedIn person, @RequestParam(defaultValue = "0") int gezien) {
        pages.found(id, person);
        if (!contributions.goOn(id, person, gezien)) {
            return check(pages.found(id, person), person, "", HttpStatus.CONFLICT);
        }
        return SeeOther.at(Paths.check(id));
    }

    /// Makes it a member of the family of another page, or takes it out again.
    @PostMapping(Paths.WRITING + "/{id}/familie")
    ModelAndView joinFamily(
            @PathVariable UUID id, @CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String van) {
        Draft draft = pages.found(id, person);
        if (!draft.isSent()) {
            String base =
                    pages.base(van).map(KeptPage::slug).map(Object::toString).orElse("");
            drafts.save(
                    id,
                    person.id(),
                    draft.revision(),
                    draft.form(),
                    draft.fields().with(FormFields.BASED_ON, base));
        }
        return SeeOther.at(Paths.check(id));
    }

    @EvenSuspended
    @PostMapping(Paths.WRITING + "/{id}/terughalen")
    ModelAndView takeBack(@PathVariable UUID id, @CurrentPerson SignedIn person) {
        contributions.takeBack(pages.found(id, person));
        return SeeOther.at(Paths.draft(id));
    }

    @PostMapping(Paths.WRITING + "/{id}/antwoord")
    ModelAndView answer(
            @PathVariable UUID id, @CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String antwoord) {
        String message = Said.required(antwoord, "antwoord");
        if (!contributions.answer(id, person, message)) {
            throw new RefusedException(
                    HttpStatus.CONFLICT,
                    "Je tekst ligt niet meer bij de redactie",
                    "Je antwoord is niet verstuurd. Ga terug, daar staat het nog, en kijk bij je teksten wat er is gebeurd.");
        }
        return SeeOther.at(Paths.draft(id));
    }
}
