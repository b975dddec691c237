package nl.soepsteen.platform.people.web;

import java.util.List;
import nl.soepsteen.platform.people.WrittenBy.Written;
import org.jspecify.annotations.Nullable;

/// The page about a person, as others see it.
///
/// @param subject its `kind:id`
/// @param address of the page
/// @param role "Ambassadeur", or empty for a member
/// @param hats "als bewoner", "schakelaar"; without the organisation
/// @param organisation on whose behalf, or null
/// @param words paragraphs of their own
/// @param connects where they connect people, in words, or empty
/// @param written what they wrote; none is empty
public record PersonView(
        String subject,
        String address,
        String name,
        String role,
        List<String> hats,
        @Nullable Link organisation,
        List<String> words,
        List<Link> themes,
        List<Link> places,
        String connects,
        List<Written> written) {

    /// Where one writes to them.
    public String contact() {
        return address + "/schrijven";
    }

    /// Something with a page of its own, or without one.
    ///
    /// @param address or empty
    public record Link(String text, String address) {}
}
