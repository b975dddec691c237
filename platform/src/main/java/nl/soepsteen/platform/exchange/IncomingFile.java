package nl.soepsteen.platform.exchange;

import java.util.Locale;
import java.util.Set;

/// One file that came in, by itself or in a zip.
///
/// @param path with its folders
/// @param bytes at most one more than a file of its kind may have
/// @param fault why nothing can be done with it, plain Dutch; empty when something can
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
record IncomingFile(String path, byte[] bytes, String fault) {

    static final String TEXT = ".md";

    private static final Set<String> PICTURES = Set.of(".jpg", ".jpeg", ".png", ".gif", ".webp");

    /// The name without folders.
    String name() {
        return nameOf(path);
    }

    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isText() {
        return isText(name());
    }

    boolean isPicture() {
        return isPicture(name());
    }

    static boolean isText(String name) {
        return extension(name).equals(TEXT);
    }

    static boolean isPicture(String name) {
        return PICTURES.contains(extension(name));
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
