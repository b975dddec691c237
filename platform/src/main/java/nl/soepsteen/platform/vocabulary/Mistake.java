package nl.soepsteen.platform.vocabulary;

/// Why something cannot be done to a term.
///
/// @param field of the form that it is about, or empty
/// @param sentence what is wrong and what can be done, plain Dutch
public record Mistake(String field, String sentence) {

    /// The fields that something can be wrong with.
    public static final String LABEL = "label";

    public static final String NOTE = "noot";
    public static final String SYNONYMS = "ook";
    public static final String INTO = "naar";

    static Mistake general(String sentence) {
        return new Mistake("", sentence);
    }
}
