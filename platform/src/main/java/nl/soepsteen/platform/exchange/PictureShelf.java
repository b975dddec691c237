package nl.soepsteen.platform.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What going in and out needs of the pictures in pages.
public interface PictureShelf {

    /// The pictures that a text mentions.
    Set<UUID> in(String markdown);

    /// One of them, as it is kept.
    Optional<Kept> find(UUID id);

    /// Keeps a picture that came in. This may take seconds; better not in a transaction.
    ///
    /// @param file as it came, whatever it is
    /// @param owner who sent it
    Taken take(byte[] file, UUID owner);

    /// A picture.
    ///
    /// @param extension of its file, without a dot
    @SuppressWarnings("ArrayRecordComponent") // never compared, only written once
    record Kept(String extension, byte[] bytes) {}

    /// What became of a picture that came in.
    sealed interface Taken {

        /// It is kept.
        ///
        /// @param address by which texts mention it
        record Stored(String address) implements Taken {}

        /// It is not.
        ///
        /// @param sentence why, plain Dutch
        record Refused(String sentence) implements Taken {}
    }
}
