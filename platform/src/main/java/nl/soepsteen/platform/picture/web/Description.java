package nl.soepsteen.platform.picture.web;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a picture shows, in words, for who cannot see it: one line.
final class Description {

    static final int LONGEST = 300;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Description() {}

    /// As it was typed, on one line.
    static String of(String typed) {
        return SPACE.matcher(typed).replaceAll(" ").strip();
    }

    /// What is wrong with it, a Dutch sentence; empty when nothing is.
    static Optional<String> mistake(String description) {
        if (description.isEmpty()) {
            return Optional.of(
                    "Vertel in een paar woorden wat er te zien is. Dat is voor mensen die het beeld niet kunnen zien.");
        }
        if (description.length() > LONGEST) {
            return Optional.of("Maak de beschrijving korter: hooguit %d tekens.".formatted(LONGEST));
        }
        return Optional.empty();
    }
}
