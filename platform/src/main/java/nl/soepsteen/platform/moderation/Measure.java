package nl.soepsteen.platform.moderation;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be decided. Each is said in four ways: to who decides, in the log for everybody, to the person
/// concerned, and to who reported. Reporters do not hear what was decided about a person.
public enum Measure {
    KEEP("laat-staan", "Laat staan", "bleef staan", "blijft staan", "Het blijft staan.", null),
    GONE("al-weg", "Het is al weg", "was al weg", "was al weg", "Het stond al niet meer op de site.", null),
    HIDE("verberg", "Verberg", "verborgen", "is verborgen", "Het is van de site gehaald.", null),
    RESTORE("zet-terug", "Zet terug", "teruggezet", "staat er weer", "Het staat weer op de site.", null),
    WARN(
            "waarschuw",
            "Waarschuw",
            "waarschuwing",
            "je krijgt een waarschuwing",
            "We hebben de schrijver erop aangesproken.",
            null),
    SUSPEND_WEEK(
            "schors-week",
            "Schors 7 dagen",
            "schorsing van 7 dagen",
            "je account is 7 dagen geschorst",
            "We hebben de schrijver erop aangesproken.",
            Duration.ofDays(7)),
    SUSPEND_MONTH(
            "schors-maand",
            "Schors 30 dagen",
            "schorsing van 30 dagen",
            "je account is 30 dagen geschorst",
            "We hebben de schrijver erop aangesproken.",
            Duration.ofDays(30)),
    SUSPEND(
            "schors",
            "Schors tot nader order",
            "schorsing tot nader order",
            "je account is geschorst tot nader order",
            "We hebben de schrijver erop aangesproken.",
            null),
    REFUSE(
            "niet-doorlaten",
            "Laat niet door",
            "niet doorgelaten",
            "is niet doorgelaten",
            "Het komt niet op de site.",
            null);

    private final String value;
    private final String label;
    private final String inLog;
    private final String toPerson;
    private final String toReporter;
    private final @Nullable Duration duration;

    Measure(String value, String label, String inLog, String toPerson, String toReporter, @Nullable Duration duration) {
        this.value = value;
        this.label = label;
        this.inLog = inLog;
        this.toPerson = toPerson;
        this.toReporter = toReporter;
        this.duration = duration;
    }

    /// The word in forms and open data.
    public String value() {
        return value;
    }

    /// What it says beside the choice.
    public String label() {
        return label;
    }

    /// A few words for everybody.
    public String inLog() {
        return inLog;
    }

    /// The rest of a sentence for the person concerned; about the thing or about them.
    public String toPerson() {
        return toPerson;
    }

    /// A sentence.
    public String toReporter() {
        return toReporter;
    }

    /// How long a suspension takes; null: until further notice, or it is none.
    @Nullable
    Duration duration() {
        return duration;
    }

    /// Whether it keeps somebody from adding anything.
    public boolean isSuspension() {
        return this == SUSPEND_WEEK || this == SUSPEND_MONTH || this == SUSPEND;
    }

    /// Whether it is about a person more than about a thing.
    public boolean isAboutPerson() {
        return this == WARN || isSuspension();
    }

    /// Whether the person concerned can object: it takes something from them.
    public boolean canBeAppealed() {
        return isAboutPerson() || this == HIDE || this == REFUSE;
    }

    /// The measure with this word.
    public static Optional<Measure> of(String value) {
        return Arrays.stream(values())
                .filter(measure -> measure.value.equals(value))
                .findFirst();
    }
}
