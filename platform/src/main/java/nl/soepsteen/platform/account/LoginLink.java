package nl.soepsteen.platform.account;

import nl.soepsteen.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/// What a link that lets somebody in stands for.
///
/// @param purpose why it was made
/// @param address to whom it was sent, or null for the first administrator's, which was shown at the terminal
/// @param role of the account it makes, or null when there is one already
/// @param onward where to go afterwards, a path on this site, or null
public record LoginLink(
        Purpose purpose,
        @Nullable MailAddress address,
        @Nullable Role role,
        @Nullable String onward) {

    /// Why a link was made.
    public enum Purpose {
        /// Somebody with an account wants in.
        SIGN_IN,
        /// Somebody without an account wants one.
        JOIN,
        /// Somebody was asked to join.
        INVITATION,
        /// There is no administrator yet.
        FIRST_ADMIN
    }

    /// Whether using it asks for more than a click: a name, and for the first administrator an address.
    public boolean makesAccount() {
        return purpose != Purpose.SIGN_IN;
    }
}
