package nl.soepsteen.content.advice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds what tells who somebody is: citizen service numbers, bank accounts, phone numbers, mail addresses,
/// house addresses, dates of birth. Numbers with a check digit are believed only when it is right, so a text
/// about amounts and years is left alone. Every repetition in a pattern has an end: texts may be long and hostile.
public final class PersonalData {

    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\p{L}0-9._%+'-])[\\p{L}0-9._%+'-]{1,64}+@(?:[\\p{L}0-9-]{1,63}\\.){1,8}\\p{L}{2,63}");

    /// Country, two check digits, and up to thirty more, in groups or not.
    private static final Pattern IBAN = Pattern.compile(
            "\\b[A-Z]{2}[0-9]{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\\b", Pattern.CASE_INSENSITIVE);

    /// Nine digits in the groups people write them in, or eight in a row: an older number without its first 0.
    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<![0-9.,-])(?:[0-9](?:[ .-]?[0-9]){8}|[0-9]{8})(?![0-9]|[.,-][0-9])");

    /// As Dutch numbers are written: ten digits with the first 0, or +31 and nine.
    private static final Pattern PHONE =
            Pattern.compile("(?<![0-9])(?:\\+31|0031|0)[ -]?(?:\\(0\\)[ -]?)?[1-9](?:[ -]?[0-9]){8}(?![0-9])");

    /// A name that ends like a street, then a number. Names before it belong to it: "Burgemeester de Vlugtlaan".
    private static final Pattern HOUSE = Pattern.compile(
            "(?<![\\p{L}'.-])(?:\\p{Lu}[\\p{L}'.-]{0,30} (?:(?:van|de|der|den|ter|ten|het|'t) ){0,3}){0,3}?\\p{Lu}?[\\p{L}'.-]{0,40}"
                    + "(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|dreef|steeg|pad|plantsoen|markt|baan|burg)"
                    + "[ ]+[0-9]{1,4}(?:[ -]?[a-zA-Z]{1,2}|-[0-9]{1,3})?\\b");

    /// A postcode: four digits, not 0 first, and two capitals.
    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}\\b");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("januari", 1),
            Map.entry("februari", 2),
            Map.entry("maart", 3),
            Map.entry("april", 4),
            Map.entry("mei", 5),
            Map.entry("juni", 6),
            Map.entry("juli", 7),
            Map.entry("augustus", 8),
            Map.entry("september", 9),
            Map.entry("oktober", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));

    private static final Pattern DAY = Pattern.compile(
            "\\b([0-3]?[0-9])(?:[-/.]([01]?[0-9])[-/.]|[ ](" + String.join("|", MONTHS.keySet())
                    + ")[ ])((?:19|20)[0-9]{2})\\b",
            Pattern.CASE_INSENSITIVE);

    /// Words before a day that make it one of birth.
    private static final Pattern BORN =
            Pattern.compile("(?:geboren|geboorte\\p{L}*|geb\\.)[^.!?\\n]{0,40}$", Pattern.CASE_INSENSITIVE);

    /// Of each kind: who has more of them knows by then what to look for.
    private static final int MOST = 100;

    private static final int LOOK_BACK = 60;
    private static final int IBAN_MODULUS = 97;
    private static final int BSN_MODULUS = 11;
    private static final int BSN_DIGITS = 9;

    private PersonalData() {}

    /// What kind of thing tells who somebody is.
    public enum Kind {
        CITIZEN_NUMBER("een burgerservicenummer"),
        BANK_ACCOUNT("een rekeningnummer"),
        PHONE("een telefoonnummer"),
        MAIL("een mailadres"),
        ADDRESS("een straat met huisnummer"),
        POSTCODE("een postcode"),
        BIRTH("een geboortedatum");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }

        /// In Dutch, with its article.
        public String inWords() {
            return inWords;
        }
    }

    /// Something that was found.
    ///
    /// @param text as it stands there
    /// @param begin of it, in characters of the whole text
    public record Found(Kind kind, String text, int begin) {

        int end() {
            return begin + text.length();
        }
    }

    /// Everything in a text, in its order; what lies within something else is not told twice.
    public static List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        add(Kind.MAIL, MAIL, text, all);
        IBAN.matcher(text)
                .results()
                .filter(found -> isIban(found.group()))
                .limit(MOST)
                .forEach(found -> add(Kind.BANK_ACCOUNT, found, all));
        add(Kind.PHONE, PHONE, text, all);
        NINE_DIGITS
                .matcher(text)
                .results()
                .filter(found -> isCitizenNumber(found.group()))
                .limit(MOST)
                .forEach(found -> add(Kind.CITIZEN_NUMBER, found, all));
        add(Kind.ADDRESS, HOUSE, text, all);
        add(Kind.POSTCODE, POSTCODE, text, all);
        DAY.matcher(text)
                .results()
                .filter(found -> isBirth(found, text))
                .limit(MOST)
                .forEach(found -> add(Kind.BIRTH, found, all));
        all.sort(Comparator.comparingInt(Found::begin));
        return List.copyOf(all);
    }

    private static void add(Kind kind, Pattern pattern, String text, List<Found> all) {
        pattern.matcher(text).results().limit(MOST).forEach(found -> add(kind, found, all));
    }

    private static void add(Kind kind, MatchResult found, List<Found> all) {
        if (all.stream().noneMatch(known -> found.start() < known.end() && found.end() > known.begin())) {
            all.add(new Found(kind, found.group(), found.start()));
        }
    }

    /// ISO 13616: the first four characters go to the end, letters become 10 to 35, and the rest by 97 is 1.
    static boolean isIban(String typed) {
        String account = typed.replace(" ", "").toUpperCase(Locale.ROOT);
        int rest = 0;
        for (char character : (account.substring(4) + account.substring(0, 4)).toCharArray()) {
            int value = Character.digit(character, 36);
            rest = (value < 10 ? rest * 10 + value : rest * 100 + value) % IBAN_MODULUS;
        }
        return rest == 1;
    }

    /// The "elfproef" of the citizen service number: weights 9 to 2 and -1; the sum is a multiple of eleven.
    static boolean isCitizenNumber(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        String nine = digits.length() == BSN_DIGITS ? digits : "0" + digits;
        int sum = 0;
        for (int i = 0; i < BSN_DIGITS; i++) {
            int weight = i == BSN_DIGITS - 1 ? -1 : BSN_DIGITS - i;
            sum += weight * Character.digit(nine.charAt(i), 10);
        }
        return sum % BSN_MODULUS == 0 && nine.chars().distinct().count() > 2;
    }

    private static boolean isBirth(MatchResult day, String text) {
        String before = text.substring(Math.max(0, day.start() - LOOK_BACK), day.start());
        if (!BORN.matcher(before).find()) {
            return false;
        }
        String month = day.group(2);
        int number =
                month == null ? MONTHS.getOrDefault(day.group(3).toLowerCase(Locale.ROOT), 0) : Integer.parseInt(month);
        try {
            return LocalDate.of(Integer.parseInt(day.group(4)), number, Integer.parseInt(day.group(1)))
                    .isBefore(LocalDate.of(2100, 1, 1));
        } catch (DateTimeException _) {
            return false;
        }
    }
}
