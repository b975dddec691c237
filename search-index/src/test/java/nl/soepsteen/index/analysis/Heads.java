package nl.soepsteen.index.analysis;

import java.util.Map;
import java.util.Set;
import nl.soepsteen.index.analysis.Lexicon.Lemma;

/// The last part of a compound decides its article, its plural and its part of speech. A word that does not
/// take these from the word it seems to end with is no compound: `bestemming` ends with no word, `vriendschap` has
/// another article than `schap`.
final class Heads {

    /// What ends words without being their last part.
    private static final Set<String> NEVER = Set.of(
            "aal", "aar", "aard", "achtig", "aren", "atie", "baar", "dom", "eel", "eren", "eur", "haftig", "heid",
            "ier", "ing", "isme", "ist", "kunde", "kundig", "kundige", "ling", "lijk", "lings", "loos", "loze", "maal",
            "matig", "ment", "nis", "rijk", "schap", "sel", "ster", "tal", "teit", "tig", "tie", "tij", "vol", "voud",
            "waarts", "waardig", "zaam", "zijds", "lei");

    private static final int SHORTEST_ADJECTIVE = 4;

    private final Map<String, Lemma> lemmas;

    Heads(Lexicon lexicon) {
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
        if (NEVER.contains(last) || last.length() >= lemma.word.length()) {
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
