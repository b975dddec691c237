package nl.soepsteen.platform.moderation;

import java.util.Optional;
import java.util.UUID;
import nl.soepsteen.platform.account.SignedIn;

/// A kind of thing that people can report: how it is described, hidden and put back. There is a bean for
/// each kind; the features that own the things know nothing of this.
interface ReportedKind {

    /// Its word in a [nl.soepsteen.platform.subject.SubjectId].
    String kind();

    /// The word that people read: "pagina".
    String inWords();

    /// One of them, in whatever state; empty when it never was there or nothing is left of it.
    Optional<Reported> find(UUID id);

    /// Takes it from the site, in the running transaction. Who asks for it tells its author.
    ///
    /// @param reason for its author
    /// @return false when it was not public, or cannot be hidden
    boolean hide(UUID id, SignedIn by, String reason);

    /// Puts it back, in the running transaction.
    ///
    /// @return false when it had not been hidden
    boolean restore(UUID id, SignedIn by);
}
