package nl.soepsteen.platform.people.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.people.PlaceLabels;
import nl.soepsteen.platform.people.Profile;
import nl.soepsteen.platform.people.Profiles;
import nl.soepsteen.platform.people.Profiles.Filter;
import nl.soepsteen.platform.people.Profiles.Found;
import nl.soepsteen.platform.people.web.PeoplePage.Choice;
import nl.soepsteen.platform.people.web.PeoplePage.Line;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.GoneException;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.QueryString;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The pages of people, and the list of them.
@Controller
class PersonController {

    static final String SENT = "verstuurd";

    private static final int ON_PAGE = 50;

    /// Further than anybody looks.
    private static final int LAST_PAGE = 1_000;

    private final Profiles profiles;
    private final PersonViews views;
    private final PlaceLabels places;
    private final Vocabulary vocabulary;

    PersonController(Profiles profiles, PersonViews views, PlaceLabels places, Vocabulary vocabulary) {
        this.profiles = profiles;
        this.views = views;
        this.places = places;
        this.vocabulary = vocabulary;
    }

    @GetMapping(BrowseAddress.PEOPLE + "/{naam}")
    ModelAndView person(
            @PathVariable String naam,
            @RequestParam(defaultValue = "") String gedaan,
            @CurrentPerson @Nullable SignedIn reader) {
        return switch (found(naam)) {
            case Found.Moved(String slug) -> moved(Profile.address(slug));
            case Found.Gone() -> throw gone();
            case Found.Present(Profile profile) -> {
                boolean own = reader != null && reader.id().equals(profile.person());
                yield new ModelAndView(
                        "people/person.jte",
                        Map.of(
                                "page",
                                views.of(profile),
                                "own",
                                own,
                                "done",
                                gedaan.equals(SENT) ? "Je bericht is onderweg naar " + profile.name() + "." : ""));
            }
        };
    }

    /// What there is at an address.
    ///
    /// @throws NotFoundException when there never was anything
    Found found(String typed) {
        String slug = typed.toLowerCase(Locale.ROOT);
        return (Slug.isValid(slug) ? profiles.find(slug) : Optional.<Found>empty())
                .map(found -> found instanceof Found.Present && !slug.equals(typed) ? new Found.Moved(slug) : found)
                .orElseThrow(
                        () -> new NotFoundException(
                                "Iemand met deze naam in het adres kennen we niet. Kijk in de lijst van mensen, of zoek op naam."));
    }

    static GoneException gone() {
        return new GoneException(
                "Hier stond iemand die zijn of haar pagina heeft weggehaald. In de lijst van mensen vind je anderen.");
    }

    static ModelAndView moved(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    @GetMapping(BrowseAddress.PEOPLE)
    ModelAndView list(
            @RequestParam(defaultValue = "") String thema,
            @RequestParam(defaultValue = "") String wijk,
            @RequestParam(defaultValue = "1") String pagina) {
        @Nullable Term theme = thema.isBlank() ? null : theme(thema.strip());
        @Nullable PlacePath place = wijk.isBlank() ? null : place(wijk.strip());
        int number = number(pagina);
        Filter filter = new Filter(theme == null ? null : theme.slug().value(), place);
        int total = profiles.count(filter);
        List<Profile> shown = profiles.listed(filter, (number - 1) * ON_PAGE, ON_PAGE);
        String placeName =
                place == null ? "" : places.of(List.of(place.value())).getOrDefault(place.value(), place.slug());
        PeoplePage page = new PeoplePage(
                heading(theme, placeName),
                total == 0 ? "" : Dutch.count(total, "iemand", "mensen"),
                vocabulary.terms(TermList.THEMES).stream()
                        .map(term -> new Choice(term.slug().value(), term.label(), term.equals(theme)))
                        .toList(),
                placeName,
                places.all(),
                theme != null || place != null,
                shown.stream().map(this::line).toList(),
                number == 1 ? null : address(filter, number - 1),
                (long) number * ON_PAGE < total ? address(filter, number + 1) : null,
                number);
        return new ModelAndView("people/people.jte", "page", page);
    }

    private static String heading(@Nullable Term theme, String place) {
        String about = theme == null ? "" : " die zich bezighouden met " + Dutch.inSentence(theme.label());
        return "Mensen" + about + (place.isEmpty() ? "" : " in " + place);
    }

    private Line line(Profile profile) {
        return new Line(
                profile.name(),
                profile.address(),
                PersonViews.role(profile.role()),
                profile.hats().inWords(),
                String.join(
                        "; ",
                        places.of(profile.places().stream()
                                        .map(Profile.Where::path)
                                        .toList())
                                .values()));
    }

    private Term theme(String typed) {
        return (Slug.isValid(typed) ? vocabulary.term(TermList.THEMES, new Slug(typed)) : Optional.<Term>empty())
                .orElseThrow(() -> new BadParameterException(
                        "thema",
                        "Dit thema kennen we niet.",
                        "Kies uit: %s."
                                .formatted(String.join(
                                        ", ",
                                        vocabulary.terms(TermList.THEMES).stream()
                                                .map(term -> term.slug().value())
                                                .toList()))));
    }

    /// As in an address, or as people write it.
    private PlacePath place(String typed) {
        return (typed.matches("[a-z0-9-]+(/[a-z0-9-]+)?") ? places.known(typed) : places.read(typed))
                .orElseThrow(() -> new BadParameterException(
                        "wijk",
                        "Deze wijk of gemeente kennen we niet.",
                        "Kies er een waarover een pagina gaat, zoals ‘Bospolder, Rotterdam’ of ‘Rotterdam’."));
    }

    private static int number(String typed) {
        if (typed.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(typed);
            if (number >= 1 && number <= LAST_PAGE) {
                return number;
            }
        }
        throw new BadParameterException(
                "pagina", "Zo’n pagina is er niet.", "Geef een getal van 1 tot en met %d.".formatted(LAST_PAGE));
    }

    private static String address(Filter filter, int number) {
        PlacePath place = filter.place();
        return new QueryString()
                .with("thema", filter.theme())
                .with("wijk", place == null ? null : place.value())
                .with("pagina", number == 1 ? null : Integer.toString(number))
                .on(BrowseAddress.PEOPLE);
    }
}
