package nl.soepsteen.platform.exchange;

import java.util.List;
import org.springframework.http.HttpStatus;

/// What came of reading what somebody sent.
sealed interface Received {

    /// Its files, at least one.
    record Files(List<IncomingFile> files) implements Received {
        public Files {
            files = List.copyOf(files);
        }
    }

    /// Nothing of it can be taken in.
    ///
    /// @param sentence why, and what to do now, plain Dutch
    record Refused(HttpStatus status, String sentence) implements Received {}
}
