package nl.soepsteen.platform.people.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.account.web.CurrentPerson;
import nl.soepsteen.platform.account.web.EvenSuspended;
import nl.soepsteen.platform.people.PlaceLabels;
import nl.soepsteen.platform.people.Profile;
import nl.soepsteen.platform.people.Profile.Where;
import nl.soepsteen.platform.people.Profiles;
import nl.soepsteen.platform.people.Profiles.Told;
import nl.soepsteen.platform.people.web.ProfilePage.Choice;
import nl.soepsteen.platform.people.web.ProfilePage.Row;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own page: making it, seeing how others see it, changing and withdrawing it.
@Controller
class ProfileController {

    private static final String PATH = "/mijn/profiel";
    private static final String LOOK = "bekijk";

    /// Empty rows to fill in, besides those in use.
    private static final int FREE = 2;

    private final Profiles profiles;
    private final Accounts accounts;
    private final PersonViews views;
    private final PlaceLabels places;
    private final Vocabulary vocabulary;
    private final Clock clock;

    ProfileController(
            Profiles profiles,
            Accounts accounts,
            PersonViews views,
            PlaceLabels places,
            Vocabulary vocabulary,
            Clock clock) {
        this.profiles = profiles;
        this.accounts = accounts;
        this.views = views;
        this.places = places;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /// What somebody typed.
    private record Typed(String words, Set<String> themes, List<Row> places, boolean newAddress) {}

    @GetMapping(PATH)
    ModelAndView form(@CurrentPerson SignedIn person, @RequestParam(defaultValue = "") String gedaan) {
        Optional<Profile> profile = profiles.of(person.id());
        boolean hidden = profile.filter(Profile::hidden).isPresent();
        return page(person, typed(profile), List.of(), null, sentence(gedaan, hidden), HttpStatus.OK);
    }

    private Typed typed(Optional<Profile> kept) {
        if (kept.isEmpty()) {
            return new Typed("", Set.of(), List.of(), false);
        }
        Profile profile = kept.get();
        Map<String, String> names =
                places.of(profile.places().stream().map(Where::path).toList());
        List<Row> rows = new ArrayList<>();
        for (Where where : profile.places()) {
            String name = names.get(where.path());
            if (name != null) {
                rows.add(new Row(rows.size() + 1, name, where.connects()));
            }
        }
        Set<String> themes = new LinkedHashSet<>();
        profile.themes()
                .forEach(slug -> vocabulary
                        .term(TermList.THEMES, new Slug(slug))
                        .ifPresent(term -> themes.add(term.slug().value())));
        return new Typed(profile.words(), themes, rows, false);
    }

    /// Shows how it will look, or puts it on the site.
    @PostMapping(PATH)
    ModelAndView save(@CurrentPerson SignedIn person, @RequestParam MultiValueMap<String, String> given) {
        Typed typed = typed(given);
        List<String> mistakes = new ArrayList<>();
        Told told = told(typed, mistakes);
        if (told == null) {
            return page(person, typed, mistakes, null, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (LOOK.equals(given.getFirst("actie"))) {
            return page(person, typed, List.of(), views.of(preview(person, told)), "", HttpStatus.OK);
        }
        profiles.put(person.id(), told, typed.newAddress());
        return SeeOther.at(PATH + "?gedaan=bewaard");
    }

    @EvenSuspended
    @PostMapping(PATH + "/weg")
    ModelAndView withdraw(@CurrentPerson SignedIn person) {
        profiles.withdraw(person.id());
        return SeeOther.at(PATH + "?gedaan=weg");
    }

    private static Typed typed(MultiValueMap<String, String> given) {
        Set<String> connecting = Set.copyOf(values(given, "verbindt"));
        List<Row> rows = new ArrayList<>();
        List<String> typed = values(given, "wijk");
        for (int i = 0; i < typed.size() && i < 2 * Profile.MOST; i++) {
            String place = typed.get(i).strip();
            if (!place.isEmpty()) {
                rows.add(new Row(rows.size() + 1, place, connecting.contains(Integer.toString(i + 1))));
            }
        }
        String words = Objects.requireNonNullElse(given.getFirst("woorden"), "");
        return new Typed(
                words.replace("\r\n", "\n").strip(),
                new LinkedHashSet<>(values(given, "thema")),
                rows,
                "nieuw".equals(given.getFirst("adres-volgt")));
    }

    private static List<String> values(MultiValueMap<String, String> given, String name) {
        return given.getOrDefault(name, List.of()).stream()
                .map(value -> Objects.requireNonNullElse(value, ""))
                .toList();
    }

    /// Null when something is wrong.
    private @Nullable Told told(Typed typed, List<String> mistakes) {
        if (typed.words().length() > Profile.LONGEST) {
            mistakes.add("Je tekst is te lang: er passen %s tekens, en dit zijn er %s."
                    .formatted(
                            Dutch.number(Profile.LONGEST),
                            Dutch.number(typed.words().length())));
        }
        List<String> themes = new ArrayList<>();
        for (String theme : typed.themes()) {
            if (Slug.isValid(theme)
                    && vocabulary.term(TermList.THEMES, new Slug(theme)).isPresent()) {
                themes.add(theme);
            } else {
                mistakes.add("Een van de thema’s kennen we niet. Kies uit de lijst.");
            }
        }
        if (themes.size() > Profile.MOST) {
            mistakes.add("Kies hooguit %d thema’s.".formatted(Profile.MOST));
        }
        Map<String, Where> wheres = new LinkedHashMap<>();
        for (Row row : typed.places()) {
            Optional<PlacePath> place = places.read(row.typed());
            if (place.isEmpty()) {
                mistakes.add(
                        ("‘%s’ kennen we nog niet. Kies een wijk of gemeente waarover hier al iets staat, en schrijf"
                                        + " een wijk met de gemeente erbij: Bospolder, Rotterdam.")
                                .formatted(row.typed()));
            } else {
                String path = place.get().value();
                wheres.merge(
                        path,
                        new Where(path, row.connects()),
                        (one, other) -> new Where(path, one.connects() || other.connects()));
            }
        }
        if (wheres.size() > Profile.MOST) {
            mistakes.add("Kies hooguit %d wijken en gemeenten.".formatted(Profile.MOST));
        }
        return mistakes.isEmpty() ? new Told(typed.words(), themes, List.copyOf(wheres.values())) : null;
    }

    private Profile preview(SignedIn signedIn, Told told) {
        Person person = account(signedIn);
        return new Profile(
                person.id(),
                profiles.of(person.id()).map(Profile::slug).orElse("voorbeeld"),
                person.name(),
                person.role(),
                person.hats(),
                told.words(),
                told.themes(),
                told.places(),
                true,
                false,
                clock.instant());
    }

    private Person account(SignedIn person) {
        return accounts.find(person.id()).orElseThrow(() -> new NotFoundException("Dit account is er niet meer."));
    }

    private ModelAndView page(
            SignedIn person,
            Typed typed,
            List<String> mistakes,
            @Nullable PersonView preview,
            String done,
            HttpStatus status) {
        Optional<Profile> kept = profiles.of(person.id());
        List<Row> rows = new ArrayList<>(typed.places());
        int wanted = Math.max(rows.size(), Math.min(Profile.MOST, rows.size() + FREE));
        while (rows.size() < wanted) {
            rows.add(new Row(rows.size() + 1, "", false));
        }
        ModelAndView page = new ModelAndView(
                "people/profiel.jte",
                "page",
                new ProfilePage(
                        kept.filter(Profile::shown).map(Profile::address).orElse(""),
                        kept.filter(Profile::hidden).isPresent(),
                        typed.words(),
                        vocabulary.terms(TermList.THEMES).stream()
                                .map(term -> new Choice(
                                        term.slug().value(),
                                        term.label(),
                                        typed.themes().contains(term.slug().value())))
                                .toList(),
                        rows,
                        places.all(),
                        kept.filter(profile -> !Profiles.isNamedAsNow(profile)).isPresent(),
                        typed.newAddress(),
                        mistakes,
                        preview,
                        done));
        page.setStatus(status);
        return page;
    }

    private static String sentence(String done, boolean hidden) {
        return switch (done) {
            case "bewaard" -> hidden ? "Bewaard." : "Je pagina staat erop. Iedereen kan hem lezen.";
            case "weg" -> "Je pagina is weg. Wie het adres kent, leest alleen dat hij er niet meer is.";
            default -> "";
        };
    }
}
