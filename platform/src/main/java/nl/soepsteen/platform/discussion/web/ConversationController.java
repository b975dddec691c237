package nl.soepsteen.platform.discussion.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.AboutSource.Described;
import nl.soepsteen.platform.discussion.Abouts;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversation.State;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Conversations.Selection;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.PostState;
import nl.soepsteen.platform.discussion.ReadAlong;
import nl.soepsteen.platform.discussion.web.ConversationListPage.Tab;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.GoneException;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.QueryString;
import nl.soepsteen.platform.web.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Reading conversations: the list, one of them, and what came after the last that somebody saw.
@Controller
class ConversationController {

    private static final int ON_A_PAGE = 50;

    private static final int MOST_PAGES = 1_000;

    /// Many readers of one conversation ask together whether there is anything new.
    private static final Duration SAME_FOR = Duration.ofMillis(500);

    /// Comparing texts is work.
    private static final int COMPARED_AT_ONCE = 2;

    private final Semaphore comparing = new Semaphore(COMPARED_AT_ONCE);
    private final Conversations conversations;
    private final PostList posts;
    private final Abouts abouts;
    private final ConversationPages pages;
    private final ConversationLines lines;
    private final ObjectProvider<ReadAlong> readAlong;
    private final Cache<Long, Optional<Conversation>> polled =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(SAME_FOR).build();

    ConversationController(
            Conversations conversations,
            PostList posts,
            Abouts abouts,
            ConversationPages pages,
            ConversationLines lines,
            ObjectProvider<ReadAlong> readAlong) {
        this.conversations = conversations;
        this.posts = posts;
        this.abouts = abouts;
        this.pages = pages;
        this.lines = lines;
        this.readAlong = readAlong;
    }

    /// The ways to choose among all conversations, as addresses have them.
    private enum Choice {
        ALL("", "Alle", Selection.ALL, "Er zijn nog geen gesprekken. Begin het eerste."),
        OPEN("open", "Wie weet raad?", Selection.UNANSWERED, "Er is geen vraag die op antwoord wacht. Heb jij er een?"),
        ANSWERED("beantwoord", "Beantwoord", Selection.ANSWERED, "Er is nog geen vraag met een antwoord.");

        private final String value;
        private final String text;
        private final Selection selection;
        private final String empty;

        Choice(String value, String text, Selection selection, String empty) {
            this.value = value;
            this.text = text;
            this.selection = selection;
            this.empty = empty;
        }

        private String address(int page) {
            return new QueryString()
                    .with("toon", value)
                    .with("pagina", page == 1 ? null : Integer.toString(page))
                    .on(Paths.ALL);
        }
    }

    @GetMapping(Paths.ALL)
    ModelAndView all(
            @RequestParam(defaultValue = "") String toon,
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "1") String pagina) {
        return new ModelAndView(
                "discussion/gesprekken.jte", "page", over.isEmpty() ? list(toon, page(pagina)) : about(over));
    }

    private ConversationListPage list(String chosen, int page) {
        Choice choice = Arrays.stream(Choice.values())
                .filter(one -> one.value.equals(chosen))
                .findFirst()
                .orElseThrow(() -> new BadParameterException(
                        "toon", "Deze keuze ken ik niet.", "Kies 'open' of 'beantwoord', of laat 'toon' weg."));
        long count = conversations.count(choice.selection);
        long last = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        return new ConversationListPage(
                "Gesprekken",
                Arrays.stream(Choice.values())
                        .map(one -> new Tab(one.text, one.address(1), one == choice))
                        .toList(),
                lines.of(conversations.list(choice.selection, (page - 1L) * ON_A_PAGE, ON_A_PAGE)),
                Paths.begin(null),
                choice.empty,
                last == 1 ? "" : "Pagina %s van %s".formatted(Dutch.number(page), Dutch.number(last)),
                page == 1 ? null : choice.address(page - 1),
                page >= last ? null : choice.address(page + 1));
    }

    private ConversationListPage about(String over) {
        About about = About.parse(over).orElseThrow(ConversationController::unknownAbout);
        Described described = abouts.describe(about).orElseThrow(ConversationController::unknownAbout);
        return new ConversationListPage(
                "Gesprekken over " + described.title(),
                List.of(new Tab("Alle", Paths.ALL, false), new Tab(described.title(), described.address(), false)),
                lines.of(conversations.about(about, MOST_PAGES)),
                Paths.begin(about),
                "Hierover is nog geen gesprek. Begin het eerste.",
                "",
                null,
                null);
    }

    private static NotFoundException unknownAbout() {
        return new NotFoundException("Waar dit over gaat is er niet (meer). Bekijk alle gesprekken.");
    }

    /// @throws BadParameterException when it is no page number
    static int page(String typed) {
        if (typed.matches("\\d{1,4}")) {
            int page = Integer.parseInt(typed);
            if (page >= 1 && page <= MOST_PAGES) {
                return page;
            }
        }
        throw new BadParameterException(
                "pagina", "Dit is geen paginanummer.", "Kies een getal van 1 tot en met %d.".formatted(MOST_PAGES));
    }

    @GetMapping(Paths.ONE)
    RedirectView byNumber(@PathVariable long number, @CurrentPerson @Nullable SignedIn reader) {
        return moved(found(number, reader).address());
    }

    @GetMapping(Paths.PAGE)
    ModelAndView conversation(
            @PathVariable long number,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String pagina,
            @RequestParam(defaultValue = "") String bijdrage,
            @RequestParam(defaultValue = "") String gedaan,
            @CurrentPerson @Nullable SignedIn reader) {
        Conversation conversation = found(number, reader);
        if (!slug.equals(conversation.slug())) {
            return new ModelAndView(moved(new QueryString()
                    .with("bijdrage", bijdrage)
                    .with("pagina", pagina)
                    .on(conversation.address())));
        }
        int page = bijdrage.matches("\\d{1,9}")
                ? pages.pageOf(conversation, Integer.parseInt(bijdrage), reader)
                : pagina.isEmpty() ? 1 : page(pagina);
        ConversationPage shown = pages.of(conversation, page, reader, done(gedaan));
        if (reader != null) {
            readAlong.ifAvailable(marks -> marks.readUpTo(reader.id(), conversation.id(), shown.highest()));
        }
        return new ModelAndView("discussion/gesprek.jte", "page", shown);
    }

    private static String done(String what) {
        return switch (what) {
            case "wacht" ->
                "Je bijdrage is verstuurd. Omdat je hier nog nieuw bent kijkt er eerst iemand naar; daarna staat hij er"
                        + " voor iedereen.";
            case "weg" -> "Je bijdrage is weg. Je kunt hem nog een maand terugzetten.";
            case "terug" -> "Je bijdrage staat er weer.";
            case "gewijzigd" -> "Je bijdrage is veranderd.";
            case "antwoord" -> "Dit is nu het antwoord op de vraag.";
            case "besloten" -> "Het besluit staat bij het gesprek.";
            default -> "";
        };
    }

    /// What came after a number, the same for everybody. Asked every few seconds by all who read along:
    /// whoever has all of it hears so without anything being looked up.
    @GetMapping(Paths.NEWER)
    ModelAndView newer(@PathVariable long number, @RequestParam(defaultValue = "0") int na) {
        Conversation conversation = Objects.requireNonNull(polled.get(number, conversations::find))
                .filter(known -> known.state() == State.PUBLIC)
                .orElseThrow(ConversationController::notFound);
        return new ModelAndView(
                "discussion/nieuwer.jte", Map.of("conversation", conversation, "posts", pages.newer(conversation, na)));
    }

    /// The earlier texts of a contribution.
    @GetMapping(Paths.POST + "/versies")
    ModelAndView versions(@PathVariable long number, @PathVariable int post, @CurrentPerson @Nullable SignedIn reader) {
        Conversation conversation = found(number, reader);
        Post found = posts.find(conversation.id(), post)
                .filter(one -> one.state() == PostState.PUBLIC || one.isBy(reader == null ? null : reader.id()))
                .orElseThrow(ConversationController::notFound);
        if (!comparing.tryAcquire()) {
            throw new UnavailableException("%d contributions are being compared already".formatted(COMPARED_AT_ONCE));
        }
        try {
            return new ModelAndView(
                    "discussion/versies.jte", "page", VersionsPage.of(conversation, found, posts.versions(found.id())));
        } finally {
            comparing.release();
        }
    }

    /// A conversation as far as this reader may see it.
    ///
    /// @throws NotFoundException when there is none
    /// @throws GoneException when there was one
    Conversation found(long number, @Nullable SignedIn reader) {
        Conversation conversation = conversations.find(number).orElseThrow(ConversationController::notFound);
        return switch (conversation.state()) {
            case PUBLIC -> conversation;
            case WAITING -> {
                boolean own = reader != null && reader.id().equals(conversation.openedBy());
                if (!own && (reader == null || !reader.isAtLeast(Role.AMBASSADOR))) {
                    throw notFound();
                }
                yield conversation;
            }
            case GONE -> {
                boolean own = reader != null && reader.id().equals(conversation.openedBy());
                if (!own) {
                    throw new GoneException(
                            "Wie dit gesprek begon heeft het weggehaald. Bekijk alle gesprekken, of begin"
                                    + " er zelf een.");
                }
                yield conversation;
            }
        };
    }

    /// One that was there a moment ago, in whatever state.
    Conversation known(long number) {
        return conversations.find(number).orElseThrow(ConversationController::notFound);
    }

    static NotFoundException notFound() {
        return new NotFoundException(
                "Dit gesprek is er niet. Misschien is het adres niet helemaal overgenomen. Bekijk alle"
                        + " gesprekken, of zoek op een woord eruit.");
    }

    private static RedirectView moved(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
