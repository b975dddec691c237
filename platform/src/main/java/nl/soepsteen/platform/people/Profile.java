package nl.soepsteen.platform.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.soepsteen.platform.account.Hats;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.web.BrowseAddress;

/// The page of somebody who wants one. Never their mail address.
///
/// @param slug of its address
/// @param name of the person
/// @param words about themselves, plain text; may be empty
/// @param themes slugs as they chose them, in their order
/// @param places in their order
/// @param shown whether others see it; otherwise it was withdrawn or hidden
/// @param hidden whether editors took it away
/// @param changedAt when what it shows changed last
public record Profile(
        UUID person,
        String slug,
        String name,
        Role role,
        Hats hats,
        String words,
        List<String> themes,
        List<Where> places,
        boolean shown,
        boolean hidden,
        Instant changedAt) {

    /// Kind of its subject in the change log.
    static final String KIND = "person";

    /// Characters of somebody's own words.
    public static final int LONGEST = 600;

    /// Themes, and places, that somebody may choose.
    public static final int MOST = 8;

    public Profile {
        themes = List.copyOf(themes);
        places = List.copyOf(places);
    }

    /// A gemeente or wijk where somebody is at home.
    ///
    /// @param path of the place
    /// @param connects whether they want to be named there among those who connect people
    public record Where(String path, boolean connects) {}

    /// Its address.
    public String address() {
        return address(slug);
    }

    /// The address of the page with this slug.
    public static String address(String slug) {
        return BrowseAddress.PEOPLE + "/" + slug;
    }

    static SubjectId subject(UUID person) {
        return new SubjectId(KIND, person);
    }
}
