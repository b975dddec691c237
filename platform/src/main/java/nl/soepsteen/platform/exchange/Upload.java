package nl.soepsteen.platform.exchange;

import java.util.Map;
import java.util.UUID;

/// What somebody sent and did not carry out yet.
///
/// @param name of the file
/// @param file as it was sent
/// @param seen for every page that it is about, what told its text from another one then; by slug
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
record Upload(UUID id, String name, byte[] file, Map<String, String> seen) {

    Upload {
        seen = Map.copyOf(seen);
    }
}
