package nl.soepsteen.platform.web;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.soepsteen.content.document.PartialDate;
import org.jspecify.annotations.Nullable;

/// Numbers, dates and enumerations as the Dutch write them.
public final class Dutch {

    private static final Locale LOCALE = Locale.of("nl", "NL");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", LOCALE);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", LOCALE);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH.mm 'uur'", LOCALE);

    private static final Pattern BEFORE_LETTERS = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Dutch() {}

    /// The order of names in a list. Capitals and accents come second; what stands before the first letter
    /// does not count: 's-Hertogenbosch is found at the s.
    public static Comparator<String> alphabetical() {
        return Comparator.comparing(
                        (String name) -> BEFORE_LETTERS.matcher(name).replaceFirst(""), Collator.getInstance(LOCALE))
                .thenComparing(Comparator.naturalOrder());
    }

    /// `12345` as "12.345".
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(LOCALE).format(number);
    }

    /// A count with its noun: "1 resultaat", "12 resultaten".
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /// A day: "22 november 2026".
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// The day of a moment, in the Netherlands.
    public static String day(Instant instant) {
        return day(date(instant));
    }

    /// A moment: "22 november 2026 om 14.05 uur".
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }

    /// The calendar day of a moment, in the Netherlands.
    public static LocalDate date(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /// A month or a whole year: "september 2018", "2018".
    public static String month(PartialDate date) {
        Integer month = date.month();
        return month == null ? "%d".formatted(date.year()) : MONTH.format(YearMonth.of(date.year(), month));
    }

    /// A period in years: "sinds 2015", "2015 tot en met 2016", "2016", "tot en met 2016"; empty when both
    /// are unknown.
    public static String years(@Nullable Integer from, @Nullable Integer until) {
        return between(from, until);
    }

    /// A period in months or years, as [#years].
    public static String period(@Nullable PartialDate from, @Nullable PartialDate until) {
        return between(from == null ? null : month(from), until == null ? null : month(until));
    }

    private static String between(@Nullable Object from, @Nullable Object until) {
        if (from == null) {
            return until == null ? "" : "tot en met " + until;
        }
        if (until == null) {
            return "sinds " + from;
        }
        return from.equals(until) ? from.toString() : from + " tot en met " + until;
    }

    /// A label as it stands inside a sentence: "mensen met dementie". Abbreviations keep their capitals.
    public static String inSentence(String label) {
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    /// "a", "a en b", "a, b en c".
    public static String enumerate(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " en " + words.getLast();
    }
}
