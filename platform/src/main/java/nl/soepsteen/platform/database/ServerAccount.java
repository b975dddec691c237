package nl.soepsteen.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Under which account PostgreSQL's programs run. Normally our own; but PostgreSQL refuses to run as root, and in
/// containers and on build servers we often are.
///
/// @param prefix the words before the program that switch account; empty for our own
/// @param owner who must own the files when we are root; null leaves them as they are
record ServerAccount(List<String> prefix, @Nullable Owner owner) {

    /// @param user the number of the user
    /// @param group the number of the group
    record Owner(int user, int group) {}

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /// @throws DatabaseStartException when we are root and this system offers no way out
    static ServerAccount choose(DatabaseFolder folder) {
        if (!weAreRoot(folder)) {
            return own();
        }
        List<ServerAccount> ways = new ArrayList<>(List.of(rootWithoutPower()));
        nobody(folder.root()).ifPresent(ways::add);
        for (ServerAccount way : ways) {
            if (way.worksIn(folder)) {
                return way;
            }
        }
        throw new DatabaseStartException("""
                Soepsteen draait als root, en PostgreSQL weigert dat. Start Soepsteen als gewone gebruiker, of kies met \
                SOEPSTEEN_DATA een map waar de gebruiker 'nobody' bij kan, zoals /var/lib/soepsteen. Nu is het %s.""".formatted(folder.data()));
    }

    /// The account we run under ourselves.
    static ServerAccount own() {
        return new ServerAccount(List.of(), null);
    }

    /// A user namespace without any mapping: for the kernel still root's files, for PostgreSQL no longer root.
    static ServerAccount rootWithoutPower() {
        return new ServerAccount(List.of("unshare", "--user"), new Owner(0, 0));
    }

    /// The account `nobody`, for containers that forbid user namespaces.
    static Optional<ServerAccount> nobody(Path folder) {
        try {
            int user = number(folder, "-u");
            int group = number(folder, "-g");
            List<String> prefix =
                    List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--no-new-privs");
            return Optional.of(new ServerAccount(prefix, new Owner(user, group)));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static int number(Path folder, String which) throws IOException {
        List<String> words = List.of("id", which, "nobody");
        return Integer.parseInt(new Command(folder, words).run(LIMIT).output().strip());
    }

    private static boolean weAreRoot(DatabaseFolder folder) {
        boolean posix =
                folder.root().getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix && new UnixSystem().getUid() == 0;
    }

    /// Tries it: is the program then run by someone else than root, who can write in the folder?
    boolean worksIn(DatabaseFolder folder) {
        try {
            letIn(folder);
            List<String> words = new ArrayList<>(prefix);
            words.addAll(List.of("sh", "-c", "test \"$(id -u)\" != 0 && test -w \"$0\" && test -x \"$0\""));
            words.add(folder.root().toString());
            return new Command(folder.root(), words).run(LIMIT).succeeded();
        } catch (IOException _) {
            return false;
        }
    }

    /// The data folder stays root's own, but the group of the account may pass through it (not look into it).
    private void letIn(DatabaseFolder folder) throws IOException {
        if (owner == null) {
            return;
        }
        give(folder.root(), owner);
        Set<PosixFilePermission> rights = new HashSet<>(Files.getPosixFilePermissions(folder.data()));
        if (owner.user() != 0 && !rights.contains(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setAttribute(folder.data(), "unix:gid", owner.group());
            rights.add(PosixFilePermission.GROUP_EXECUTE);
            rights.remove(PosixFilePermission.GROUP_READ);
            rights.remove(PosixFilePermission.GROUP_WRITE);
            Files.setPosixFilePermissions(folder.data(), rights);
        }
    }

    /// Gives everything in the database folder to the account. Does nothing when we are not root.
    void adopt(DatabaseFolder folder) throws IOException {
        Owner account = owner;
        if (account == null) {
            return;
        }
        Files.walkFileTree(folder.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                give(directory, account);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                give(file, account);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void give(Path path, Owner owner) throws IOException {
        if (!Integer.valueOf(owner.user()).equals(Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
            Files.setAttribute(path, "unix:gid", owner.group(), LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", owner.user(), LinkOption.NOFOLLOW_LINKS);
        }
    }
}
