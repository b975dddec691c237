package nl.soepsteen.index.suggest;

import java.util.List;

/// How well a name goes on from what was typed. A name fits when every typed word begins one of its words, or a part
/// of one; the sum over the typed words orders names.
public final class Fit {

    /// The name begins so.
    public static final int NAME = 3;

    /// A later word begins so.
    public static final int WORD = 2;

    /// A part of a compound begins so.
    public static final int PART = 1;

    private Fit() {}

    /// The higher the better; 0 when the name does not fit.
    ///
    /// @param around what the name stands in, such as the gemeente of a wijk: it may be typed too, but not alone
    static int of(TypedWords typed, List<NameWord> name, List<NameWord> around) {
        int sum = 0;
        for (int i = 0; i < typed.words().size(); i++) {
            String word = typed.words().get(i);
            int fit = of(word, i == 0, name);
            if (fit == 0 && of(word, false, around) == 0) {
                return 0;
            }
            sum += fit;
        }
        return sum;
    }

    private static int of(String beginning, boolean first, List<NameWord> words) {
        int best = 0;
        for (int i = 0; i < words.size() && best < WORD; i++) {
            NameWord word = words.get(i);
            if (word.exact().startsWith(beginning)) {
                best = first && i == 0 ? NAME : WORD;
            } else if (word.parts().stream().anyMatch(part -> part.startsWith(beginning))) {
                best = PART;
            }
        }
        return best;
    }
}
