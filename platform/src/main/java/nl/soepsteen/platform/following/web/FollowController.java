package nl.soepsteen.platform.following.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.following.FollowState;
import nl.soepsteen.platform.following.Followables;
import nl.soepsteen.platform.following.Followables.Named;
import nl.soepsteen.platform.following.Follows;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.QueryString;
import nl.soepsteen.platform.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Choosing what to follow. Public pages link here: they themselves are the same for everybody.
@Controller
class FollowController {

    private static final String PATH = "/volgen";

    private final Follows follows;
    private final Followables followables;

    FollowController(Follows follows, Followables followables) {
        this.follows = follows;
        this.followables = followables;
    }

    /// @param over what it is about; empty for all that somebody chose
    @GetMapping(PATH)
    ModelAndView show(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "") String gedaan) {
        if (over.isEmpty()) {
            return all(person);
        }
        About subject = subject(over);
        Named named = named(subject);
        FollowState state = follows.state(person.id(), subject);
        return page(subject, named, state, gedaan.equals("gekozen") ? "Gekozen: " + state.label() + "." : "", "");
    }

    @EvenSuspended
    @PostMapping(PATH)
    ModelAndView choose(
            @CurrentPerson SignedIn person,
            @RequestParam(defaultValue = "") String over,
            @RequestParam(defaultValue = "") String keuze) {
        About subject = subject(over);
        Named named = named(subject);
        FollowState state = FollowState.of(keuze).orElse(null);
        String mistake = state == null ? "Kies volgen, normaal of stil." : itself(person, subject, state);
        if (state != null && mistake.isEmpty() && !follows.set(person.id(), subject, state)) {
            mistake = "Je volgt al heel veel. Zet eerst iets anders op normaal.";
        }
        if (!mistake.isEmpty()) {
            ModelAndView page = page(subject, named, follows.state(person.id(), subject), "", mistake);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return SeeOther.at(new QueryString()
                .with("over", subject.toString())
                .with("gedaan", "gekozen")
                .on(PATH));
    }

    private static String itself(SignedIn person, About subject, FollowState state) {
        return state != FollowState.NORMAL && subject.equals(Followables.person(person.id()))
                ? "Dit ben je zelf. Wat je zelf schrijft, hoor je niet als nieuws."
                : "";
    }

    private About subject(String over) {
        return About.parse(over).map(followables::canonical).orElseThrow(FollowController::gone);
    }

    private Named named(About subject) {
        return followables.name(subject).orElseThrow(FollowController::gone);
    }

    private static NotFoundException gone() {
        return new NotFoundException("Wat je wilt volgen is er niet (meer).");
    }

    private static ModelAndView page(About subject, Named named, FollowState state, String done, String mistake) {
        return new ModelAndView(
                "following/volgen.jte",
                "page",
                new FollowPage(
                        subject.toString(),
                        named.title(),
                        named.address(),
                        state,
                        List.of(FollowState.values()),
                        done,
                        mistake));
    }

    private ModelAndView all(SignedIn person) {
        List<Follows.Follow> all = follows.all(person.id());
        Map<About, Named> names = followables.names(
                all.stream().map(Follows.Follow::subject).distinct().toList());
        return new ModelAndView(
                "following/gekozen.jte",
                Map.of(
                        "following", lines(all, names, FollowState.FOLLOWING),
                        "silent", lines(all, names, FollowState.SILENT)));
    }

    private static List<FollowLine> lines(List<Follows.Follow> all, Map<About, Named> names, FollowState state) {
        List<FollowLine> lines = new ArrayList<>();
        for (Follows.Follow follow : all) {
            Named named = names.get(follow.subject());
            if (follow.state() == state && named != null) {
                lines.add(new FollowLine(
                        named.title(),
                        kind(follow.subject()),
                        new QueryString()
                                .with("over", follow.subject().toString())
                                .on(PATH)));
            }
        }
        return lines;
    }

    private static String kind(About subject) {
        return switch (subject.kind()) {
            case Followables.CONVERSATION -> "gesprek";
            case Followables.PERSON -> "iemand";
            case "thema" -> "thema";
            case "wijk" -> subject.key().contains("/") ? "wijk" : "gemeente";
            default -> "pagina";
        };
    }
}
