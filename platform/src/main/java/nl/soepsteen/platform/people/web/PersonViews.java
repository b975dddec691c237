package nl.soepsteen.platform.people.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.account.Hats;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.people.PlaceLabels;
import nl.soepsteen.platform.people.Profile;
import nl.soepsteen.platform.people.Profile.Where;
import nl.soepsteen.platform.people.WrittenBy;
import nl.soepsteen.platform.people.web.PersonView.Link;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.vocabulary.Labelled;
import nl.soepsteen.platform.vocabulary.Labels;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.Dutch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes of a page what others see.
@Component
class PersonViews {

    private final PlaceLabels places;
    private final Labels labels;
    private final List<WrittenBy> texts;

    PersonViews(PlaceLabels places, Labels labels, List<WrittenBy> texts) {
        this.places = places;
        this.labels = labels;
        this.texts = List.copyOf(texts);
    }

    PersonView of(Profile profile) {
        Map<String, String> names =
                places.of(profile.places().stream().map(Where::path).toList());
        List<Link> links = new ArrayList<>();
        List<String> connecting = new ArrayList<>();
        for (Where where : profile.places()) {
            String name = names.get(where.path());
            if (name != null) {
                boolean known = places.hasPage(new PlacePath(where.path()));
                links.add(new Link(name, known ? BrowseAddress.PLACES + "/" + where.path() : ""));
                if (where.connects()) {
                    connecting.add(name);
                }
            }
        }
        return new PersonView(
                "person:" + profile.person(),
                profile.address(),
                profile.name(),
                role(profile.role()),
                hats(profile.hats()),
                organisation(profile.hats()),
                paragraphs(profile.words()),
                themes(profile.themes()),
                links,
                connecting.isEmpty() ? "" : "Verbindt mensen in " + Dutch.enumerate(connecting) + ".",
                texts.stream()
                        .map(kind -> kind.of(profile.person()))
                        .filter(written -> !written.links().isEmpty())
                        .toList());
    }

    /// "Ambassadeur"; empty for a member.
    static String role(Role role) {
        String label = role.label();
        return role == Role.MEMBER ? "" : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static List<String> hats(Hats hats) {
        return new Hats(null, hats.resident(), hats.experienced(), hats.connector()).inWords();
    }

    private static @Nullable Link organisation(Hats hats) {
        String name = hats.organisation();
        if (name == null) {
            return null;
        }
        String address = BrowseAddress.ofOrganisation(name);
        return new Link(name, address == null ? "" : address);
    }

    private List<Link> themes(List<String> slugs) {
        return slugs.stream()
                .map(slug -> labels.label(TermList.THEMES, new Slug(slug)))
                .distinct()
                .map(PersonViews::theme)
                .toList();
    }

    private static Link theme(Labelled theme) {
        return new Link(theme.label(), BrowseAddress.THEMES + "/" + theme.value());
    }

    private static List<String> paragraphs(String words) {
        return Arrays.stream(words.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
