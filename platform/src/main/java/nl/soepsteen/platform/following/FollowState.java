package nl.soepsteen.platform.following;

import java.util.Arrays;
import java.util.Optional;

/// How much somebody wants to hear of something.
public enum FollowState {
    /// All that is new there.
    FOLLOWING("volgen", "Volgen", "Je hoort wat er nieuw is."),
    /// Only what is said to them: a mention, or an answer to their own text.
    NORMAL("normaal", "Normaal", "Je hoort het als iemand jou noemt, of antwoordt op wat jij schreef."),
    /// Nothing at all.
    SILENT("stil", "Stil", "Je hoort er niets van, ook niet als iemand je noemt.");

    private final String word;
    private final String label;
    private final String meaning;

    FollowState(String word, String label, String meaning) {
        this.word = word;
        this.label = label;
        this.meaning = meaning;
    }

    /// As forms send it.
    public String word() {
        return word;
    }

    /// As people read it.
    public String label() {
        return label;
    }

    /// In a Dutch sentence.
    public String meaning() {
        return meaning;
    }

    /// The state with this word.
    public static Optional<FollowState> of(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }
}
