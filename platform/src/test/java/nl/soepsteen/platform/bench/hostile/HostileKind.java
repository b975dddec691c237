package nl.soepsteen.platform.bench.hostile;

import java.util.Locale;

/// What can be wrong with a question.
public enum HostileKind {
    OPERATORS,
    PARENTHESES,
    WILDCARDS,
    LONG,
    EMOJI,
    RIGHT_TO_LEFT,
    CONTROL_CHARACTERS,
    BYTES,
    FIELDS,
    REGEX,
    MANY_WORDS,
    LONG_WORDS,
    QUOTES,
    NEAR_WORDS,
    SHORT_BEGINNINGS,
    JOINED_WORDS,
    BROKEN_WORDS,
    UNWANTED,
    FREQUENT_WORDS,
    PHRASES,
    CODE,
    MIXED;

    /// For a report.
    String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
