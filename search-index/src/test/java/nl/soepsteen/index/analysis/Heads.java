package nl.soepsteen.index.analysis;

import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.analysis.Lexicon.Lemma;

/// The last part of a compound decides its article, its plural and its part of speech. A word that does not
/// take these from the word it seems to end with is no compound: `bestemming` ends with no word, `vriendschap` has
/// another article than `schap`.
final class Heads {

    private static final int SHORTEST_ADJECTIVE = 4;

    private final Set<String> never;
    private final Map<String, Lemma> lemmas;

    /// @param never what ends no compound
    Heads(Lexicon lexicon, Set<String> never) {
        this.never = never;
        lemmas = lexicon.lemmas();
    }

    /// Whether the lemma is made of a verb with an ending: `verslaving`, `verlener`.
    boolean isDerived(Lemma lemma) {
        return isFromVerb(lemma.word, "ing") || isFromVerb(lemma.word, "er") || isFromVerb(lemma.word, "ster");
    }

    private boolean isFromVerb(String word, String ending) {
        if (!word.endsWith(ending)) {
            return false;
        }
        String stem = word.substring(0, word.length() - ending.length());
        Lemma verb = lemmas.get(stem + "en");
        return verb != null && verb.verb;
    }

    /// Whether the lemma may be a compound that ends with this word.
    boolean fits(Lemma lemma, String last) {
        String plain = last.endsWith("heid") ? last.substring(0, last.length() - 4) : last;
        if (never.contains(last) || never.contains(plain) || last.length() >= lemma.word.length()) {
            return false;
        }
        Lemma head = lemmas.get(last);
        return head != null && (fitsAsNoun(lemma, head) || fitsAsAdjective(lemma, head));
    }

    private static boolean fitsAsNoun(Lemma lemma, Lemma head) {
        if (!lemma.noun || !head.noun || lemma.verb) {
            return false;
        }
        if (lemma.plural && head.plurals.stream().anyMatch(lemma.word::endsWith)) {
            return true;
        }
        boolean noArticle = (!lemma.de && !lemma.het) || (!head.de && !head.het);
        boolean article = noArticle || (lemma.de && head.de) || (lemma.het && head.het);
        return article && endsAlike(lemma, lemma.plurals, head, head.plurals);
    }

    private static boolean fitsAsAdjective(Lemma lemma, Lemma head) {
        return lemma.adjective
                && head.adjective
                && !lemma.verb
                && !lemma.noun
                && head.word.length() >= SHORTEST_ADJECTIVE
                && endsAlike(lemma, lemma.forms, head, head.forms);
    }

    private static boolean endsAlike(Lemma lemma, Set<String> forms, Lemma head, Set<String> headForms) {
        if (!lemma.word.endsWith(head.word) || forms.isEmpty() || headForms.isEmpty()) {
            return lemma.word.endsWith(head.word);
        }
        String front = lemma.word.substring(0, lemma.word.length() - head.word.length());
        return headForms.stream().anyMatch(form -> !form.equals(head.word) && forms.contains(front + form));
    }
}
