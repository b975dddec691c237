package nl.soepsteen.platform.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.soepsteen.platform.mail.MailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who may make an account: everyone (`open`), who has an address at one of some domains
/// (`rotterdam.nl,wijktop.nl`), or only who was invited (`uitnodiging`). Set with `SOEPSTEEN_AANMELDEN`.
@Component
public class JoinPolicy {

    private static final String OPEN = "open";
    private static final String INVITED = "uitnodiging";

    private final boolean open;
    private final Set<String> domains;

    /// @throws IllegalArgumentException when the setting is something else
    public JoinPolicy(@Value("${soepsteen.aanmelden:open}") String setting) {
        String chosen = setting.strip().toLowerCase(Locale.ROOT);
        open = chosen.equals(OPEN) || chosen.isEmpty();
        domains = open || chosen.equals(INVITED)
                ? Set.of()
                : Arrays.stream(chosen.split("[,\\s]+", -1))
                        .filter(domain -> !domain.isEmpty())
                        .map(domain -> domain.startsWith("@") ? domain.substring(1) : domain)
                        .collect(Collectors.toUnmodifiableSet());
        domains.forEach(domain -> {
            if (MailAddress.of("iemand@" + domain).isEmpty()) {
                throw new IllegalArgumentException("""
                        SOEPSTEEN_AANMELDEN is '%s'. Kies open, uitnodiging, of maildomeinen met komma's ertussen, zoals \
                        rotterdam.nl,wijktop.nl.""".formatted(setting));
            }
        });
    }

    /// Whether somebody with this address may join without an invitation.
    public boolean admits(MailAddress address) {
        return open || domains.contains(address.domain());
    }

    /// Who may join, as a sentence for the page where people sign in.
    public String inWords() {
        if (open) {
            return "Iedereen die iets over wijkwerk te vertellen heeft, kan een account maken.";
        }
        if (domains.isEmpty()) {
            return "Een nieuw account krijg je op uitnodiging van een beheerder.";
        }
        return "Een nieuw account kun je maken met een mailadres van "
                + domains.stream().sorted().collect(Collectors.joining(", ")) + ", of op uitnodiging.";
    }
}
