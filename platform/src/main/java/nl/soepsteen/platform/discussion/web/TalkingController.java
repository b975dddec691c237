package nl.soepsteen.platform.discussion.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.account.web.RequestLimit;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.AboutSource.Described;
import nl.soepsteen.platform.discussion.Abouts;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.PeopleAsked;
import nl.soepsteen.platform.discussion.PeopleAsked.Asked;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostKind;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.PostState;
import nl.soepsteen.platform.discussion.Posts;
import nl.soepsteen.platform.discussion.Posts.Outcome;
import nl.soepsteen.platform.discussion.Posts.Words;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.FormGuard;
import nl.soepsteen.platform.web.GuardedForm;
import nl.soepsteen.platform.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Beginning a conversation, and saying something in one.
@Controller
class TalkingController {

    private static final String TOO_OFTEN =
            "Je plaatst nu wel heel veel achter elkaar. Je tekst staat hier nog: wacht een minuut en plaats hem dan.";

    /// Contributions in a minute: enough for a lively evening of a whole building.
    private static final int FROM_ONE_PLACE = 600;

    /// Conversations that one person begins in an hour: each can bring mail to everybody who is named in it.
    private static final int BEGUN_IN_AN_HOUR = 20;

    /// Questions a day of one person to all who wrote about something: each stands in the list of many.
    private static final int ASKED_IN_A_DAY = 5;

    /// Looks a minute at what one writes.
    private static final int PREVIEWS = 60;

    private final ConversationController reading;
    private final Posts posts;
    private final PostList list;
    private final PostViews views;
    private final PostTexts texts;
    private final Typed typed;
    private final FormGuard guard;
    private final RequestLimit limit;
    private final RequestLimit beginnings = new RequestLimit(FROM_ONE_PLACE, BEGUN_IN_AN_HOUR, Duration.ofHours(1));
    private final RequestLimit questions = new RequestLimit(FROM_ONE_PLACE, ASKED_IN_A_DAY, Duration.ofDays(1));
    private final RequestLimit previews = new RequestLimit(FROM_ONE_PLACE, PREVIEWS, Duration.ofMinutes(1));
    private final Abouts abouts;
    private final ObjectProvider<PeopleAsked> peopleAsked;

    /// @param byOnePerson contributions in a minute: more than somebody writes who reads the others too
    TalkingController(
            @Value("${soepsteen.bijdragen.per-minuut:10}") int byOnePerson,
            ConversationController reading,
            Posts posts,
            PostList list,
            PostViews views,
            PostTexts texts,
            Typed typed,
            FormGuard guard,
            Abouts abouts,
            ObjectProvider<PeopleAsked> peopleAsked) {
        this.limit = new RequestLimit(FROM_ONE_PLACE, byOnePerson, Duration.ofMinutes(1));
        this.reading = reading;
        this.posts = posts;
        this.list = list;
        this.views = views;
        this.texts = texts;
        this.typed = typed;
        this.guard = guard;
        this.abouts = abouts;
        this.peopleAsked = peopleAsked;
    }

    /// @param over what it will be about, or empty
    /// @param vraag a search: who wrote what it finds is asked
    /// @param citaat a passage of what it is about
    /// @param bij the anchor of the heading over that passage
    @GetMapping(Paths.NEW)
    ModelAndView begin(
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String vraag,
            @RequestParam(defaultValue = "") String citaat,
            @RequestParam(defaultValue = "") String bij) {
        Optional<Described> about = About.parse(over).flatMap(abouts::describe);
        Compose compose = Compose.empty(
                        Paths.NEW, guard.stamp(), PostKind.labelled(soort).orElse(PostKind.QUESTION), null)
                .button("Begin het gesprek")
                .saying(citaat.isBlank() || about.isEmpty() ? "" : Quote.of(about.get(), citaat, bij));
        return page(beginning(over, titel, "", vraag, compose), HttpStatus.OK);
    }

    @PostMapping(Paths.NEW)
    ModelAndView begin(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "") String titel,
            @RequestParam(defaultValue = "") String vraag,
            @RequestParam(defaultValue = "vraag") String soort,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(defaultValue = "") String gezien,
            HttpServletRequest request) {
        String text = Typed.text(tekst);
        String title = titel.strip();
        GuardedForm guarded = guard.look(request);
        Compose sent = sent(Paths.NEW, guarded, soort, text, null).button("Begin het gesprek");
        String titleMistake = titleMistake(title);
        Optional<Compose> inTheWay = inTheWay(person, sent, guarded, gezien, title + "\n" + text);
        if (!titleMistake.isEmpty() || inTheWay.isPresent()) {
            return page(
                    beginning(over, title, titleMistake, vraag, inTheWay.orElse(sent)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limit.admits(request, person)
                || !beginnings.admits(request, person)
                || (!vraag.isBlank() && !questions.admits(request, person))) {
            return page(
                    beginning(over, title, "", vraag, sent.with(TOO_OFTEN, List.of())), HttpStatus.TOO_MANY_REQUESTS);
        }
        @Nullable
        About about = About.parse(over)
                .filter(one -> abouts.describe(one).isPresent())
                .orElse(null);
        Set<UUID> asked = asked(vraag).map(Asked::people).orElse(Set.of());
        Outcome.Placed placed = posts.begin(person, about, title, new Words(sent.kind(), text, sent.key()), asked);
        return placed(reading.known(placed.conversation()), placed);
    }

    private static String titleMistake(String title) {
        if (title.isEmpty()) {
            return "Geef je gesprek een titel, liefst als vraag of in een paar woorden.";
        }
        return title.length() > Conversation.LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)
                ? "Een titel is een regel van hooguit %d tekens.".formatted(Conversation.LONGEST_TITLE)
                : "";
    }

    private ComposePage beginning(String over, String title, String titleMistake, String query, Compose compose) {
        Optional<Described> about = About.parse(over).flatMap(abouts::describe);
        Optional<Asked> asked = asked(query);
        return new ComposePage(
                asked.isPresent() ? "Wie heeft dit eerder gedaan?" : "Begin een gesprek",
                about.map(Described::address).orElse(Paths.ALL),
                about.map(Described::title).orElse("Alle gesprekken"),
                about.orElse(null),
                about.isPresent() ? over : "",
                title,
                titleMistake,
                asked.map(TalkingController::inWords).orElse(""),
                asked.isPresent() ? query : "",
                null,
                null,
                compose);
    }

    private static String inWords(Asked asked) {
        return "Je vraag komt ook bij %s die hierover schreven: %s."
                .formatted(Dutch.count(asked.people().size(), "collega", "collega’s"), asked.subject());
    }

    private Optional<Asked> asked(String query) {
        PeopleAsked known = peopleAsked.getIfAvailable();
        return query.isBlank() || known == null ? Optional.empty() : known.by(query);
    }

    /// A page of its own to reply on, and to quote: where no script puts the form in its place.
    ///
    /// @param op number of the contribution to reply to, or 0
    /// @param citeer number of the contribution to quote, or 0
    /// @param tekst the passage of it; empty for the whole
    @GetMapping(Paths.ADD)
    ModelAndView add(
            @PathVariable long number,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "0") int op,
            @RequestParam(defaultValue = "0") int citeer,
            @RequestParam(defaultValue = "") String tekst) {
        Conversation conversation = reading.found(number, person);
        Compose compose = Compose.empty(
                Paths.add(conversation), guard.stamp(), ConversationPages.proposed(conversation), op == 0 ? null : op);
        String quote = list.find(conversation.id(), citeer)
                .filter(post -> post.state() == PostState.PUBLIC)
                .map(post -> Quote.of(conversation, post, tekst))
                .orElse("");
        return page(adding(conversation, person, compose.saying(quote)), HttpStatus.OK);
    }

    @PostMapping(Paths.ADD)
    ModelAndView add(
            @PathVariable long number,
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String tekst,
            @RequestParam(required = false) @Nullable Integer op,
            @RequestParam(defaultValue = "") String gezien,
            HttpServletRequest request) {
        GuardedForm guarded = guard.look(request);
        Conversation conversation = reading.found(number, person);
        String text = Typed.text(tekst);
        Compose sent = sent(Paths.add(conversation), guarded, soort, text, op);
        Optional<Compose> inTheWay = inTheWay(person, sent, guarded, gezien, text);
        if (inTheWay.isPresent()) {
            return page(adding(conversation, person, inTheWay.get()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!limit.admits(request, person)) {
            return page(adding(conversation, person, sent.with(TOO_OFTEN, List.of())), HttpStatus.TOO_MANY_REQUESTS);
        }
        return switch (posts.add(person, conversation, op, new Words(sent.kind(), text, sent.key()))) {
            case Outcome.Placed placed ->
                // The same form may have begun another one before.
                placed(
                        placed.conversation() == conversation.number()
                                ? conversation
                                : reading.known(placed.conversation()),
                        placed);
            case Outcome.Closed() ->
                page(
                        adding(
                                conversation,
                                person,
                                sent.with(
                                        "Hier kun je niets meer aan toevoegen: het gesprek is intussen gesloten. Je tekst"
                                                + " staat hieronder nog, dan kun je er een nieuw gesprek mee beginnen.",
                                        List.of())),
                        HttpStatus.CONFLICT);
        };
    }

    private static ModelAndView placed(Conversation conversation, Outcome.Placed placed) {
        return SeeOther.at(
                placed.waiting()
                        ? conversation.address() + "?bijdrage=" + placed.number() + "&gedaan=wacht#"
                                + Conversation.anchor(placed.number())
                        : conversation.address(placed.number()));
    }

    private ComposePage adding(Conversation conversation, SignedIn person, Compose compose) {
        Integer to = compose.to();
        @Nullable
        PostView replied = to == null
                ? null
                : list.find(conversation.id(), to)
                        .filter(post -> post.state() == PostState.PUBLIC)
                        .flatMap(post -> views.of(conversation, List.of(post), person).stream()
                                .findFirst())
                        .orElse(null);
        return new ComposePage(
                replied == null ? "Doe mee" : "Antwoord " + replied.author(),
                conversation.address(),
                conversation.title(),
                null,
                "",
                null,
                "",
                "",
                "",
                replied,
                null,
                compose);
    }

    private static Compose sent(String address, GuardedForm guarded, String kind, String text, @Nullable Integer to) {
        return new Compose(
                address,
                guarded.stamp(),
                PostKind.labelled(kind).orElse(PostKind.EXPERIENCE),
                text,
                to,
                List.of(),
                "",
                0,
                "Plaats je bijdrage");
    }

    /// The same form saying what keeps the text from being placed; empty when nothing does.
    private Optional<Compose> inTheWay(
            SignedIn person, Compose sent, GuardedForm guarded, String seen, String everything) {
        Optional<String> mistake = typed.mistake(sent.text())
                .or(() -> Optional.of(guarded.objection()).filter(objection -> !objection.isEmpty()))
                .or(() -> typed.mistakeOfNewcomer(person, sent.text()));
        if (mistake.isPresent()) {
            return Optional.of(sent.with(mistake.get(), List.of()));
        }
        List<String> personal = seen.equals("ja") ? List.of() : Typed.personal(everything);
        return personal.isEmpty() ? Optional.empty() : Optional.of(sent.with("", personal));
    }

    /// How a text will look.
    @EvenSuspended
    @PostMapping(Paths.PREVIEW)
    ModelAndView preview(
            @CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String tekst, HttpServletRequest request) {
        if (tekst.length() > 2 * Post.LONGEST) {
            return preview("", "Dit is te lang om te laten zien.");
        }
        if (!previews.admits(request, person)) {
            return preview("", "Je bekijkt het nu wel heel vaak. Wacht een minuut.");
        }
        try {
            return preview(Typed.text(tekst), "");
        } catch (TooComplexException e) {
            return preview("", String.valueOf(e.getMessage()));
        }
    }

    private ModelAndView preview(String text, String mistake) {
        return new ModelAndView("writing/preview.jte", Map.of("text", texts.preview(text), "mistake", mistake));
    }

    private static ModelAndView page(ComposePage page, HttpStatus status) {
        ModelAndView answer = new ModelAndView("discussion/zeg.jte", "page", page);
        answer.setStatus(status);
        return answer;
    }
}
