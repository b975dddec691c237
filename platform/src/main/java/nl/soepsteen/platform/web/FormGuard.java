package nl.soepsteen.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Tells forms that people fill in from forms that programs fill in, without asking people anything: a field that
/// nobody sees stays empty, and nobody reads, types and sends within two seconds. Whoever is stopped by mistake
/// reads why and sends it again; what they typed is kept.
///
/// A page with such a form asks for a [#stamp] and shows it with the template part `part.guard`; what receives the
/// form asks [#look].
@Component
public class FormGuard {

    /// The hidden field with the stamp.
    public static final String STAMP = "stempel";

    /// The field that stays empty. Programs like its name.
    public static final String TRAP = "website";

    /// Somebody may be called away in the middle of a sentence; a stamp is not for ever.
    private static final Duration LONGEST = Duration.ofDays(7);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,16})\\.([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");

    private final FormKey key;
    private final Duration shortest;
    private final Clock clock;

    /// @param shortest nobody fills in a form faster
    FormGuard(FormKey key, @Value("${soepsteen.formulier.minimum:PT2S}") Duration shortest, Clock clock) {
        this.key = key;
        this.shortest = shortest;
        this.clock = clock;
    }

    /// For a form that is shown now.
    public FormStamp stamp() {
        UUID form = UUID.randomUUID();
        String told = clock.instant().toEpochMilli() + "." + form;
        return new FormStamp(told + "." + signature(told), form);
    }

    /// What to think of a form that was sent.
    public GuardedForm look(HttpServletRequest request) {
        Optional<Told> told = told(request.getParameter(STAMP));
        Duration age =
                told.map(it -> Duration.between(it.at(), clock.instant())).orElse(LONGEST);
        if (told.isEmpty() || age.compareTo(LONGEST) >= 0) {
            return new GuardedForm(
                    stamp(), "Deze pagina stond lang open. Lees het nog even na en verstuur het nog een keer.");
        }
        FormStamp stamp = told.get().stamp();
        @Nullable String trap = request.getParameter(TRAP);
        if (trap != null && !trap.isEmpty()) {
            return new GuardedForm(
                    stamp,
                    "Er was een veld ingevuld dat leeg moet blijven. Soms doet een browser dat. We hebben het"
                            + " leeggemaakt; verstuur het nog een keer.");
        }
        if (age.compareTo(shortest) < 0) {
            return new GuardedForm(stamp, "Dat ging wel heel snel. Lees het nog even na en verstuur het nog een keer.");
        }
        return new GuardedForm(stamp, "");
    }

    private record Told(FormStamp stamp, Instant at) {}

    /// What a stamp says, when it is one of ours.
    private Optional<Told> told(@Nullable String value) {
        Matcher form = FORM.matcher(value == null ? "" : value);
        if (!form.matches()) {
            return Optional.empty();
        }
        String told = form.group(1) + "." + form.group(2);
        byte[] right = signature(told).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(right, form.group(3).getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(new Told(
                        new FormStamp(form.group(), UUID.fromString(form.group(2))),
                        Instant.ofEpochMilli(Long.parseLong(form.group(1)))))
                : Optional.empty();
    }

    private String signature(String told) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.sign(told.getBytes(StandardCharsets.US_ASCII)));
    }
}
