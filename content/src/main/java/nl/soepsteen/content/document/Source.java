package nl.soepsteen.content.document;

import nl.soepsteen.content.WebAddress;
import org.jspecify.annotations.Nullable;

/// Where the knowledge comes from (`bron`).
///
/// @param title of the source, never blank
/// @param url an http or https address, or null
/// @param author or null
/// @param year of publication, or null
public record Source(
        String title,
        @Nullable String url,
        @Nullable String author,
        @Nullable Integer year) {

    /// Longest title accepted, in characters.
    static final int MAX_TITLE = 300;

    /// Longest author accepted, in characters.
    static final int MAX_AUTHOR = 200;

    /// @throws IllegalArgumentException when a text is not one clean line, the address no web address or the year no
    ///     year
    public Source {
        OneLine.require(title);
        if (author != null) {
            OneLine.require(author);
        }
        if (url != null && !WebAddress.isValid(url)) {
            throw new IllegalArgumentException("Not a web address: " + url);
        }
        if (year != null && !PartialDate.isValid(year, null)) {
            throw new IllegalArgumentException("Not a year: " + year);
        }
    }
}
