package nl.soepsteen.platform.picture.web;

import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.picture.Picture;
import nl.soepsteen.platform.picture.Pictures;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.QueryString;
import org.jspecify.annotations.Nullable;

/// The page on which somebody adds a picture without a script.
///
/// @param draft id of the text it is for, or empty
/// @param description as it was typed
/// @param mistake what must be mended, or empty
/// @param picture the one that was just added, or null
public record UploadPage(
        String draft,
        String description,
        String mistake,
        @Nullable Picture picture) {

    private static final long MEGABYTE = 1024L * 1024;

    /// @param askedFor the text it is for, as the address has it; passed over when it cannot be one
    static UploadPage of(String askedFor, String description, String mistake, @Nullable Picture picture) {
        return new UploadPage(draftId(askedFor).orElse(""), description, mistake, picture);
    }

    private static Optional<String> draftId(String askedFor) {
        try {
            return Optional.of(UUID.fromString(askedFor).toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The address of this page.
    String address() {
        return new QueryString()
                .with("voor", draft)
                .with("beeld", picture == null ? null : picture.fileName())
                .with("alt", description)
                .on(UploadController.PATH);
    }

    /// The line of Markdown that shows the new picture.
    public String line() {
        return picture == null ? "" : picture.markdown(description);
    }

    /// Megabytes of a file that may be sent.
    public String mostMegabytes() {
        return Dutch.number(Pictures.MOST_BYTES / MEGABYTE);
    }

    /// Characters of a description.
    public int longestDescription() {
        return Description.LONGEST;
    }
}
