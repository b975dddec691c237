package nl.soepsteen.platform.picture;

import java.util.UUID;
import java.util.regex.Pattern;

/// A picture of our own making: turned upright, small enough to read along with, and with nothing in it but
/// pixels.
public final class Picture {

    static final String JPEG = "jpg";
    static final String PNG = "png";

    /// What Markdown would take for something else than a letter.
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&~!^|]");

    private final UUID id;
    private final String extension;
    private final byte[] bytes;
    private final int width;
    private final int height;

    /// @param extension `jpg` or `png`
    /// @param bytes the file; whoever gets a picture leaves them as they are
    /// @param width in pixels
    /// @param height in pixels
    public Picture(UUID id, String extension, byte[] bytes, int width, int height) {
        this.id = id;
        this.extension = extension;
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    public UUID id() {
        return id;
    }

    /// The end of its file name: `jpg` or `png`.
    public String extension() {
        return extension;
    }

    /// The file itself. Not a copy: leave it as it is.
    public byte[] bytes() {
        return bytes;
    }

    /// In pixels.
    public int width() {
        return width;
    }

    /// In pixels.
    public int height() {
        return height;
    }

    /// Its name as a file.
    public String fileName() {
        return id + "." + extension;
    }

    /// Where everybody sees it, as long as a public page shows it.
    public String address() {
        return PicturePaths.PUBLIC + fileName();
    }

    /// Where who sent it sees it, and editors, also before it is on a page.
    public String writersAddress() {
        return PicturePaths.FOR_WRITERS + fileName();
    }

    /// What HTTP calls such a file.
    public String mediaType() {
        return extension.equals(PNG) ? "image/png" : "image/jpeg";
    }

    /// The line that shows it in a text.
    ///
    /// @param description for who cannot see it
    public String markdown(String description) {
        return "![" + MARKUP.matcher(description).replaceAll("\\\\$0") + "](" + address() + ")";
    }
}
