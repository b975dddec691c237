package nl.soepsteen.platform.discussion.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.account.web.RequestLimit;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Newcomers;
import nl.soepsteen.platform.discussion.OwnPosts;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.Reaction;
import nl.soepsteen.platform.discussion.Reactions;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.FormGuard;
import nl.soepsteen.platform.web.NotFoundException;
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

/// What is done with one contribution: its author changes it or takes it away, others react, the asker
/// accepts it.
@Controller
class OwnPostController {

    private static final String CHANGE = Paths.POST + "/wijzig";

    private static final String TOO_OFTEN =
            "Je verandert nu wel heel veel achter elkaar. Je tekst staat hier nog: wacht een minuut en bewaar hem dan.";

    private static final int FROM_ONE_PLACE = 600;

    /// Changes that one person makes in a minute.
    private static final int CHANGES = 10;

    /// Texts of one contribution: each is kept.
    private static final int MOST_TEXTS = 100;

    private final ConversationController reading;
    private final Conversations conversations;
    private final OwnPosts posts;
    private final Reactions reactions;
    private final PostList list;
    private final Typed typed;
    private final FormGuard guard;
    private final Newcomers newcomers;
    private final RequestLimit limit = new RequestLimit(FROM_ONE_PLACE, CHANGES, Duration.ofMinutes(1));

    OwnPostController(
            ConversationController reading,
            Conversations conversations,
            OwnPosts posts,
            Reactions reactions,
            PostList list,
            Typed typed,
            FormGuard guard,
            Newcomers newcomers) {
        this.reading = reading;
        this.conversations = conversations;
        this.posts = posts;
        this.reactions = reactions;
        this.list = list;
        this.typed = typed;
        this.guard = guard;
        this.newcomers = newcomers;
    }

    @GetMapping(CHANGE)
    ModelAndView change(@PathVariable long number, @PathVariable int post, @CurrentPerson SignedIn person) {
        Conversation conversation = reading.found(number, person);
        Post own = own(conversation, post, person);
        Optional<String> fixed = fixed(own, person);
        if (fixed.isPresent()) {
            throw new RefusedException(HttpStatus.CONFLICT, "Dit kun je nu niet veranderen", fixed.get());
        }
        return changing(conversation, own, own.markdown(), own.revision(), "", List.of(), null, HttpStatus.OK);
    }

    /// @param versie the text that was changed; when there is another one by now both are shown
    @PostMapping(CHANGE)
    ModelAndView change(
            @PathVariable long number,
            @PathVariable int post,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "0") int versie,
            @RequestParam(defaultValue = "") String gezien,
            HttpServletRequest request) {
        Conversation conversation = reading.found(number, person);
        Post own = own(conversation, post, person);
        String text = Typed.text(tekst);
        if (!limit.admits(request, person)) {
            return changing(conversation, own, text, versie, TOO_OFTEN, List.of(), null, HttpStatus.TOO_MANY_REQUESTS);
        }
        Optional<String> mistake = typed.mistake(text).or(() -> typed.tooManyLinks(person, text));
        List<String> personal = gezien.equals("ja") ? List.of() : Typed.personal(text);
        if (mistake.isPresent() || !personal.isEmpty()) {
            return changing(
                    conversation,
                    own,
                    text,
                    versie,
                    mistake.orElse(""),
                    personal,
                    null,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (fixed(own, person).isPresent() || !posts.revise(own, person.id(), versie, text)) {
            Post present = own(conversation, post, person);
            Optional<String> fixed = fixed(present, person);
            if (fixed.isPresent()) {
                return changing(
                        conversation,
                        present,
                        text,
                        versie,
                        fixed.get() + " Wat je typte staat hieronder nog.",
                        List.of(),
                        null,
                        HttpStatus.CONFLICT);
            }
            return changing(
                    conversation,
                    present,
                    text,
                    present.revision(),
                    "Je veranderde deze bijdrage ook in een ander venster. Hieronder staan allebei de teksten. Maak er"
                            + " een van en bewaar die.",
                    List.of(),
                    present.markdown(),
                    HttpStatus.CONFLICT);
        }
        return at(conversation, post, "gewijzigd");
    }

    /// Why a contribution cannot get another text; empty when it can.
    private Optional<String> fixed(Post post, SignedIn person) {
        if (post.revision() >= MOST_TEXTS) {
            return Optional.of("Deze bijdrage is al %d keer veranderd. Vertel wat nieuw is in een nieuwe bijdrage."
                    .formatted(MOST_TEXTS));
        }
        return switch (post.state()) {
            case WAITING -> Optional.empty();
            case PUBLIC ->
                newcomers.mustWait(person)
                        ? Optional.of("Je eerste bijdragen leest iemand even mee. Veranderen kan daarom pas als er twee"
                                + " van je op de site staan. Weghalen kan altijd.")
                        : Optional.empty();
            case HIDDEN ->
                Optional.of("De redactie heeft deze bijdrage verborgen. In het bericht daarover staat waarom, en hoe je"
                        + " iemand anders vraagt er ook naar te kijken.");
            case REFUSED -> Optional.of("Deze bijdrage is niet doorgelaten. In het bericht daarover staat waarom.");
            case DELETED -> Optional.of("Je hebt deze bijdrage weggehaald. Zet hem eerst terug in het gesprek.");
        };
    }

    private ModelAndView changing(
            Conversation conversation,
            Post post,
            String text,
            int revision,
            String mistake,
            List<String> personal,
            @Nullable String other,
            HttpStatus status) {
        Compose compose = Compose.empty(
                        Paths.post(conversation, post.number()) + "/wijzig", guard.stamp(), post.kind(), null)
                .saying(text)
                .with(mistake, personal)
                .button("Bewaar")
                .changing(revision);
        ModelAndView page = new ModelAndView(
                "discussion/zeg.jte",
                "page",
                new ComposePage(
                        "Verander je bijdrage",
                        conversation.address(post.number()),
                        conversation.title(),
                        null,
                        "",
                        null,
                        "",
                        "",
                        "",
                        null,
                        other,
                        compose));
        page.setStatus(status);
        return page;
    }

    @EvenSuspended
    @PostMapping(Paths.POST + "/verwijder")
    ModelAndView delete(@PathVariable long number, @PathVariable int post, @CurrentPerson SignedIn person) {
        Conversation conversation = reading.found(number, person);
        posts.delete(own(conversation, post, person), person.id());
        return at(conversation, post, "weg");
    }

    @PostMapping(Paths.POST + "/terug")
    ModelAndView putBack(@PathVariable long number, @PathVariable int post, @CurrentPerson SignedIn person) {
        Conversation conversation = reading.found(number, person);
        posts.putBack(own(conversation, post, person), person);
        return at(conversation, post, "terug");
    }

    /// @param aan "ja" to say so, "nee" to take it back
    @PostMapping(Paths.POST + "/reactie")
    ModelAndView react(
            @PathVariable long number,
            @PathVariable int post,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "ja") String aan) {
        Reaction reaction = Reaction.labelled(soort)
                .orElseThrow(() ->
                        new BadParameterException("soort", "Deze reactie ken ik niet.", "Kies nuttig of herkenbaar."));
        Conversation conversation = reading.found(number, person);
        Post found = list.find(conversation.id(), post).orElseThrow(OwnPostController::noPost);
        if (found.isBy(person.id()) || !reactions.react(found.id(), person.id(), reaction, aan.equals("ja"))) {
            throw noPost();
        }
        return SeeOther.at(conversation.address(post));
    }

    /// @param aan "ja": this is the answer; "nee": the question is open again
    @PostMapping(Paths.POST + "/antwoord")
    ModelAndView answer(
            @PathVariable long number,
            @PathVariable int post,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "ja") String aan) {
        Conversation conversation = reading.found(number, person);
        if (!person.id().equals(conversation.openedBy()) && !person.isAtLeast(Role.EDITOR)) {
            throw new RefusedException(
                    HttpStatus.FORBIDDEN,
                    "Dit is niet aan jou",
                    "Wie de vraag stelde kiest het antwoord, of de redactie doet dat.");
        }
        boolean accepted = aan.equals("ja");
        if (!accepted && !Objects.equals(conversation.answer(), post)) {
            return SeeOther.at(conversation.address(post));
        }
        if (!conversations.answer(conversation.id(), accepted ? post : null)) {
            throw noPost();
        }
        return accepted ? at(conversation, post, "antwoord") : SeeOther.at(conversation.address(post));
    }

    private Post own(Conversation conversation, int number, SignedIn person) {
        Post post = list.find(conversation.id(), number).orElseThrow(OwnPostController::noPost);
        if (!post.isBy(person.id())) {
            throw new RefusedException(
                    HttpStatus.FORBIDDEN, "Dit is niet jouw bijdrage", "Alleen wie hem schreef kan dit doen.");
        }
        return post;
    }

    private static NotFoundException noPost() {
        return new NotFoundException("Deze bijdrage is er niet (meer). Ga terug naar het gesprek.");
    }

    private static ModelAndView at(Conversation conversation, int post, String done) {
        return SeeOther.at(
                conversation.address() + "?bijdrage=" + post + "&gedaan=" + done + "#" + Conversation.anchor(post));
    }
}
