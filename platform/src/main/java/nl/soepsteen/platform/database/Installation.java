package nl.soepsteen.platform.database;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Everything that is fixed once a database folder has been opened: the folder, the programs, and who runs them.
record Installation(DatabaseFolder folder, Binaries binaries, ServerAccount account) {

    /// Runs one of PostgreSQL's programs in the database folder, so that `data` and `log` are enough as arguments: a
    /// path with spaces, quotes or letters that the shell or the locale cannot carry never becomes an argument.
    Command.Result run(Duration limit, String input, List<String> words) throws IOException {
        List<String> all = new ArrayList<>(account.prefix());
        all.addAll(words);
        try {
            return new Command(folder.root(), all, input).run(limit);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("Cannot run program")) {
                // The file is there: what is missing is its loader, as on a system with another C library.
                throw BinariesArchive.unsuitable(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
            }
            throw e;
        }
    }

    ServerProcesses processes() {
        return new ServerProcesses(this, ServerProcesses.Patience.NORMAL);
    }
}
