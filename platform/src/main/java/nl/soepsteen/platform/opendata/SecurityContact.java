package nl.soepsteen.platform.opendata;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.platform.web.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where to report a weakness of this site (`SOEPSTEEN_BEVEILIGING_CONTACT`), as RFC 9116 says. Only the operator knows
/// who reads such a report, so without the setting there is no file: an address nobody answers is worse than none.
@Component
public class SecurityContact {

    public static final String ADDRESS = "/.well-known/security.txt";

    private static final Logger log = LoggerFactory.getLogger(SecurityContact.class);

    /// The RFC advises less than a year; half a year also says that somebody restarted or upgraded since.
    private static final int MONTHS_VALID = 6;

    private final List<String> contacts;
    private final PublicAddress site;
    private final Clock clock;

    SecurityContact(@Value("${soepsteen.beveiliging-contact:}") String setting, PublicAddress site, Clock clock) {
        this.contacts = Stream.of(setting.split("[,\\s]+"))
                .filter(contact -> !contact.isEmpty())
                .map(SecurityContact::uri)
                .toList();
        this.site = site;
        this.clock = clock;
        if (contacts.isEmpty() && site.configured().isPresent()) {
            log.warn(
                    "SOEPSTEEN_BEVEILIGING_CONTACT ontbreekt: {} is er niet. Geef een e-mailadres waar iemand een"
                            + " zwakke plek kan melden.",
                    ADDRESS);
        }
    }

    /// The file, or empty when nobody said whom to write to.
    public Optional<String> text() {
        return contacts.isEmpty() ? Optional.empty() : Optional.of(lines().collect(Collectors.joining("\n", "", "\n")));
    }

    private Stream<String> lines() {
        Stream<String> contact = contacts.stream().map(uri -> "Contact: " + uri);
        Stream<String> rest = Stream.of("Expires: " + expires(), "Preferred-Languages: nl, en");
        // The RFC wants https here; an unset or plain address says nothing.
        Stream<String> canonical = site.configured().filter(url -> url.startsWith("https:")).stream()
                .map(url -> "Canonical: " + url + ADDRESS);
        return Stream.of(contact, rest, canonical).flatMap(lines -> lines);
    }

    /// The same for a whole month, so that the file does not change with every look.
    private String expires() {
        return YearMonth.now(clock.withZone(ZoneOffset.UTC))
                .plusMonths(MONTHS_VALID)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toString();
    }

    private static String uri(String contact) {
        if (contact.matches("(https://|mailto:|tel:)[\\x21-\\x7E]+")) {
            return contact;
        }
        if (contact.matches("[\\x21-\\x7E&&[^@:/]]+@[\\x21-\\x7E&&[^@:/]]+")) {
            return "mailto:" + contact;
        }
        throw new IllegalArgumentException(
                "SOEPSTEEN_BEVEILIGING_CONTACT is '%s'. Geef een e-mailadres of een adres dat".formatted(contact)
                        + " met https://, mailto: of tel: begint.");
    }
}
