package nl.soepsteen.platform.picture;

import java.util.Optional;
import java.util.UUID;

/// Where the bytes of pictures lie. What is known of a picture besides, and who may see it, is never its
/// business.
///
/// Bytes under an id never change, so putting them a second time may do nothing. Every node sees what any
/// node put.
interface PictureStore {

    void put(UUID picture, byte[] bytes);

    /// Empty when there are none (any more).
    Optional<byte[]> get(UUID picture);

    /// Nothing happens when there are none.
    void delete(UUID picture);
}
