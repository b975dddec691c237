package nl.soepsteen.platform.following;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Tells what is new for somebody besides what they follow, such as what their kept searches found. Another feature
/// makes a bean of this; there may be several.
public interface FoundForPerson {

    /// What was found for somebody after one moment and not after another, the latest first. Only what everybody sees
    /// now. What they have seen of it need not be left out.
    ///
    /// @param most how many at most
    List<Found> found(UUID person, Instant after, Instant until, int most);

    /// One thing that was found.
    ///
    /// @param item its key for remembering that it was seen: kind and identity, such as `publication:<uuid>`. Pages
    ///     that somebody follows in another way have the same, so that nothing comes twice
    /// @param by what found it, in a few words: "Zoekvraag: eenzaamheid in Bospolder"
    /// @param title of what was found
    /// @param address of that, a path on this site
    /// @param summary in plain text, may be empty
    /// @param at when it was found, by the clock of the site
    record Found(String item, String by, String title, String address, String summary, Instant at) {}
}
