package nl.soepsteen.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.RequestLimit;
import nl.soepsteen.platform.discussion.Newcomers;
import nl.soepsteen.platform.people.PersonalMessages;
import nl.soepsteen.platform.people.PersonalMessages.Message;
import nl.soepsteen.platform.people.Profile;
import nl.soepsteen.platform.people.Profiles;
import nl.soepsteen.platform.people.Profiles.Found;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.FormGuard;
import nl.soepsteen.platform.web.GuardedForm;
import nl.soepsteen.platform.web.RefusedException;
import nl.soepsteen.platform.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Writing to somebody with a page, for members.
@Controller
class ContactController {

    private static final String PATH = BrowseAddress.PEOPLE + "/{naam}/schrijven";

    private static final String TOO_OFTEN =
            "Er gaan nu wel heel veel berichten weg. Je tekst staat hier nog: probeer het over een uur nog eens.";

    /// Messages in an hour from one place on the network.
    private static final int FROM_ONE_PLACE = 60;

    private final PersonController people;
    private final Profiles profiles;
    private final PersonalMessages messages;
    private final FormGuard guard;
    private final Newcomers newcomers;
    private final RequestLimit limit =
            new RequestLimit(FROM_ONE_PLACE, 2 * PersonalMessages.A_DAY, Duration.ofHours(1));

    ContactController(
            PersonController people,
            Profiles profiles,
            PersonalMessages messages,
            FormGuard guard,
            Newcomers newcomers) {
        this.guard = guard;
        this.newcomers = newcomers;
        this.people = people;
        this.profiles = profiles;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView form(@PathVariable String naam, @CurrentPerson SignedIn person) {
        return switch (people.found(naam)) {
            case Found.Moved(String slug) -> PersonController.moved(Profile.address(slug) + "/schrijven");
            case Found.Gone() -> throw PersonController.gone();
            case Found.Present(Profile to) -> {
                refuseOneself(to, person);
                yield page(to, person, new Message(UUID.randomUUID(), "", "", false), "", HttpStatus.OK);
            }
        };
    }

    @PostMapping(PATH)
    ModelAndView send(
            @PathVariable String naam,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String onderwerp,
            @RequestParam(defaultValue = "") String bericht,
            @RequestParam(defaultValue = "false") boolean mailadres,
            @RequestParam(required = false) @Nullable UUID sleutel,
            HttpServletRequest request) {
        Profile to = switch (people.found(naam)) {
            case Found.Moved(String slug) -> present(people.found(slug));
            case Found found -> present(found);
        };
        refuseOneself(to, person);
        Message message = new Message(
                sleutel == null ? UUID.randomUUID() : sleutel,
                onderwerp.strip(),
                bericht.replace("\r\n", "\n").strip(),
                mailadres);
        GuardedForm guarded = guard.look(request);
        String mistake = mistake(message, person, guarded);
        if (!mistake.isEmpty()) {
            return page(to, person, message, mistake, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limit.admits(request, person)) {
            return page(to, person, message, TOO_OFTEN, HttpStatus.TOO_MANY_REQUESTS);
        }
        return switch (messages.send(person.id(), to, message)) {
            case SENT -> SeeOther.at(to.address() + "?gedaan=" + PersonController.SENT);
            case NOT_WANTED ->
                page(
                        to,
                        person,
                        message,
                        "%s krijgt nu geen berichten van je via Soepsteen. Er is niets verstuurd. Je tekst staat hier nog."
                                .formatted(to.name()),
                        HttpStatus.CONFLICT);
            case ENOUGH_TODAY ->
                page(
                        to,
                        person,
                        message,
                        "Je stuurde vandaag al %d berichten, en dat is genoeg voor een dag. Je tekst staat hier nog: bewaar hem en stuur hem morgen."
                                .formatted(PersonalMessages.A_DAY),
                        HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static Profile present(Found found) {
        if (found instanceof Found.Present(Profile profile)) {
            return profile;
        }
        throw PersonController.gone();
    }

    private static void refuseOneself(Profile to, SignedIn person) {
        if (to.person().equals(person.id())) {
            throw new RefusedException(
                    HttpStatus.CONFLICT,
                    "Dit ben je zelf",
                    "Op deze pagina schrijven anderen aan jou. Je eigen pagina verander je bij Mijn Soepsteen.");
        }
    }

    private String mistake(Message message, SignedIn person, GuardedForm guarded) {
        String mistake = mistake(message);
        return mistake.isEmpty()
                ? guarded.isFine()
                        ? newcomers.tooManyLinks(person, message.text()).orElse("")
                        : guarded.objection()
                : mistake;
    }

    private static String mistake(Message message) {
        if (message.text().isEmpty()) {
            return "Er staat nog niets. Schrijf je bericht.";
        }
        if (message.text().length() > PersonalMessages.LONGEST) {
            return "Je bericht is te lang: er passen %s tekens, en dit zijn er %s."
                    .formatted(
                            Dutch.number(PersonalMessages.LONGEST),
                            Dutch.number(message.text().length()));
        }
        return message.subject().length() > PersonalMessages.LONGEST_SUBJECT
                        || message.subject().chars().anyMatch(Character::isISOControl)
                ? "Een onderwerp is één regel van hooguit %d tekens.".formatted(PersonalMessages.LONGEST_SUBJECT)
                : "";
    }

    private ModelAndView page(Profile to, SignedIn person, Message message, String mistake, HttpStatus status) {
        boolean canAnswer = profiles.of(person.id()).filter(Profile::shown).isPresent();
        ModelAndView page = new ModelAndView(
                "people/schrijven.jte",
                "page",
                new ContactPage(to.name(), to.address(), message, guard.stamp(), canAnswer, mistake));
        page.setStatus(status);
        return page;
    }
}
