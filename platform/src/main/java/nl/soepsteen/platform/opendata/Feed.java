package nl.soepsteen.platform.opendata;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of a feed, as RFC 4287 (Atom) and RFC 5005 (paging) know it. Addresses are full ones.
///
/// @param id stays the same for ever, also when the site moves
/// @param alternate the page for people that shows the same
/// @param links to the pages of this feed
/// @param updated of the entry that changed last
public record Feed(
        String id, String title, String subtitle, String alternate, Links links, Instant updated, List<Entry> entries) {

    /// When a feed without entries was last changed.
    static final Instant NEVER = Instant.EPOCH;

    /// The pages of a feed.
    ///
    /// @param self this page
    /// @param first the first page
    /// @param previous the page before this one, or null
    /// @param next the page behind this one, or null
    public record Links(
            String self,
            String first,
            @Nullable String previous,
            @Nullable String next) {}

    /// One publication, or something that was said.
    ///
    /// @param id stays the same for ever
    /// @param address of the page
    /// @param hasFile whether with `.md` behind it it is that of a file
    /// @param source where the knowledge comes from, or null
    public record Entry(
            String id,
            String title,
            String summary,
            String address,
            boolean hasFile,
            Instant published,
            Instant updated,
            List<String> authors,
            List<Category> categories,
            @Nullable Link source) {}

    /// What an entry is about.
    ///
    /// @param scheme the address of the list the term is from, or null
    public record Category(String term, @Nullable String scheme, String label) {}

    /// A page elsewhere.
    public record Link(String address, String title) {}
}
