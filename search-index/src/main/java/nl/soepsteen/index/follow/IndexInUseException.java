package nl.soepsteen.index.follow;

import java.nio.file.Path;

/// Another follower, in this process or another, keeps the same index directory. Two would destroy each other's work.
public final class IndexInUseException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    IndexInUseException(Path directory) {
        super("The index directory " + directory.toAbsolutePath()
                + " is in use by another running Soepsteen. Stop that one, or give this one a data folder of its own.");
    }
}
