package nl.soepsteen.platform.following.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.following.Followables;
import nl.soepsteen.platform.following.News;
import nl.soepsteen.platform.following.NewsGroup;
import nl.soepsteen.platform.following.ReadMarks;
import nl.soepsteen.platform.following.web.NewsPage.NewsLine;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What is new for somebody, and saying that they have seen it.
@Controller
class NewsController {

    private static final String PATH = "/mijn/nieuw";
    private static final int ON_A_PAGE = 20;
    private static final int MOST_PAGES = News.MOST / ON_A_PAGE;

    private final News news;
    private final ReadMarks marks;
    private final Conversations conversations;

    NewsController(News news, ReadMarks marks, Conversations conversations) {
        this.news = news;
        this.marks = marks;
        this.conversations = conversations;
    }

    @GetMapping(PATH)
    ModelAndView list(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "1") String pagina,
            @RequestParam(defaultValue = "") String gedaan) {
        int page = page(pagina);
        List<NewsGroup> all = news.groups(person.id());
        int pages = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        List<NewsLine> lines = all.stream()
                .skip((page - 1L) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(NewsController::line)
                .toList();
        return new ModelAndView(
                "following/nieuw.jte",
                "page",
                new NewsPage(
                        lines,
                        all.isEmpty()
                                ? ""
                                : all.size() >= News.MOST
                                        ? "Meer dan %s dingen zijn nieuw voor je.".formatted(Dutch.number(News.MOST))
                                        : Dutch.count(all.size(), "ding is", "dingen zijn") + " nieuw voor je.",
                        sentence(gedaan),
                        gedaan.equals("alles"),
                        pages == 1 ? "" : "Pagina %d van %d".formatted(page, pages),
                        page == 1 ? null : PATH + (page == 2 ? "" : "?pagina=" + (page - 1)),
                        page >= pages ? null : PATH + "?pagina=" + (page + 1)));
    }

    private static int page(String typed) {
        if (typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= MOST_PAGES) {
            return Integer.parseInt(typed);
        }
        throw new BadParameterException(
                "pagina",
                "Zoveel pagina’s zijn er niet.",
                "Kies een pagina van 1 tot en met %d.".formatted(MOST_PAGES));
    }

    private static String sentence(String done) {
        return switch (done) {
            case "alles" -> "Alles staat op gelezen.";
            case "terug" -> "Wat je nog niet gelezen had, staat er weer.";
            case "gelezen" -> "Op gelezen gezet.";
            default -> "";
        };
    }

    private static NewsLine line(NewsGroup group) {
        return new NewsLine(
                group.item(),
                group.title(),
                group.address(),
                why(group),
                group.last() == 0 ? "" : Dutch.count(group.many(), "nieuwe bijdrage", "nieuwe bijdragen"),
                Dutch.moment(group.at()),
                group.last());
    }

    private static String why(NewsGroup group) {
        return switch (group.why()) {
            case MENTIONED -> "Iemand noemt je";
            case ANSWERED -> "Antwoord op wat jij schreef";
            case ASKED -> "Aan jou gevraagd, omdat jij hierover schreef";
            case OWN_PAGE -> "Over jouw pagina";
            case FOLLOWED -> "Je volgt dit";
            case BY_PERSON -> "Van iemand die je volgt";
            case NEW_PAGE -> "Nieuwe pagina over wat je volgt";
            case PAGE_BY_PERSON -> "Nieuwe pagina van iemand die je volgt";
            case FOUND -> group.by();
        };
    }

    /// One place is read.
    ///
    /// @param over its key
    /// @param tot number of the last contribution that the list told of
    @EvenSuspended
    @PostMapping(PATH + "/gelezen")
    ModelAndView read(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "0") String tot) {
        About item = About.parse(over).orElseThrow(NewsController::gone);
        if (item.kind().equals(Followables.CONVERSATION)) {
            UUID conversation = id(item.key())
                    .filter(id -> conversations.find(id).isPresent())
                    .orElseThrow(NewsController::gone);
            marks.readUpTo(person.id(), conversation, tot.matches("\\d{1,9}") ? Integer.parseInt(tot) : 0);
        } else if (news.groups(person.id()).stream()
                .anyMatch(group -> group.item().equals(item.toString()))) {
            marks.read(person.id(), item.toString());
        }
        return SeeOther.at(PATH + "?gedaan=gelezen");
    }

    private static Optional<UUID> id(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static NotFoundException gone() {
        return new NotFoundException("Dit is er niet (meer).");
    }

    @EvenSuspended
    @PostMapping(PATH + "/alles-gelezen")
    ModelAndView readAll(@CurrentPerson SignedIn person) {
        marks.readAll(person.id());
        return SeeOther.at(PATH + "?gedaan=alles");
    }

    @EvenSuspended
    @PostMapping(PATH + "/terug")
    ModelAndView takeBack(@CurrentPerson SignedIn person) {
        marks.takeBack(person.id());
        return SeeOther.at(PATH + "?gedaan=terug");
    }
}
