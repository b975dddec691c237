package nl.soepsteen.platform.about.web;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who runs this site and how to reach them: `SOEPSTEEN_BEHEERDER` and `SOEPSTEEN_CONTACT`. Pages say so honestly when
/// nobody filled them in.
@Component
public class Operator {

    private final String name;
    private final String contact;

    Operator(@Value("${soepsteen.beheerder:}") String name, @Value("${soepsteen.contact:}") String contact) {
        this.name = name.strip();
        this.contact = contact.strip();
        if (!this.contact.isEmpty() && !this.contact.matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+")) {
            throw new IllegalArgumentException(
                    "SOEPSTEEN_CONTACT is '%s'. Geef een mailadres, zoals redactie@soepsteen.example."
                            .formatted(contact));
        }
    }

    /// The organisation or person that runs the site, for in a sentence.
    public String name() {
        return name.isEmpty() ? "de beheerder van deze site" : name;
    }

    /// Whether somebody said who runs the site.
    public boolean isNamed() {
        return !name.isEmpty();
    }

    /// Their mail address.
    public Optional<String> contact() {
        return contact.isEmpty() ? Optional.empty() : Optional.of(contact);
    }
}
