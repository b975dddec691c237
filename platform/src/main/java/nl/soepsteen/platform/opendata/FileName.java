package nl.soepsteen.platform.opendata;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.search.SearchQuestion;

/// The name under which an export lands among somebody's downloads: `soepsteen-2026-11-22-eenzame-ouderen`.
public final class FileName {

    private static final int MOST_CHARACTERS = 60;

    private FileName() {}

    /// Without an ending; ASCII letters, digits and hyphens only.
    public static String of(SearchQuestion question, LocalDate day) {
        String asked = Stream.concat(
                        Stream.of(question.text()),
                        question.chosen().values().stream().flatMap(values -> values.stream()))
                .collect(Collectors.joining(" "));
        String words = asked.codePoints().anyMatch(FileName::isPlain) ? "-" + Slug.from(asked) : "";
        String cut = words.length() <= MOST_CHARACTERS ? words : words.substring(0, MOST_CHARACTERS);
        return ("soepsteen-" + day + cut).replaceAll("-+$", "");
    }

    private static boolean isPlain(int character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }
}
