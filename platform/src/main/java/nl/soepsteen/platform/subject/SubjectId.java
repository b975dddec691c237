package nl.soepsteen.platform.subject;

import java.util.UUID;

/// Names one thing that can change, be found or be talked about, whatever its kind. Opaque to everyone but the feature
/// that owns the kind.
///
/// @param kind the owning feature's word, lower-case letters, such as `publication`
/// @param id unique within the kind
public record SubjectId(String kind, UUID id) {

    /// @throws IllegalArgumentException when the kind is not lower-case letters
    public SubjectId {
        if (!kind.matches("[a-z]+")) {
            throw new IllegalArgumentException("A subject's kind is lower-case letters: " + kind);
        }
    }

    /// Reads what [#toString()] wrote.
    ///
    /// @throws IllegalArgumentException when it is not of that form
    public static SubjectId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("Not a subject: " + text);
        }
        return new SubjectId(text.substring(0, colon), UUID.fromString(text.substring(colon + 1)));
    }

    /// The form kept in the change log and the index: `kind:id`.
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
