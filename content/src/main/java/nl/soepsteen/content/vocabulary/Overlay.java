package nl.soepsteen.content.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.soepsteen.content.Slug;

/// Puts what editors changed over a vocabulary. Used once.
final class Overlay {

    private final Map<TermList, Map<Slug, Term>> terms = new EnumMap<>(TermList.class);
    private final Map<TermList, Map<Slug, Slug>> merged = new EnumMap<>(TermList.class);

    Overlay(Map<TermList, Map<Slug, Term>> base, Collection<EditedTerm> edits) {
        base.forEach((list, bySlug) -> terms.put(list, new LinkedHashMap<>(bySlug)));
        for (TermList list : TermList.values()) {
            merged.put(list, new LinkedHashMap<>());
        }
        edits.forEach(this::put);
        terms.forEach(this::merge);
    }

    VocabularyEdition on(Map<String, List<String>> templates) {
        return new VocabularyEdition(terms, merged, templates);
    }

    private void put(EditedTerm edit) {
        Map<Slug, Term> bySlug = terms.computeIfAbsent(edit.list(), _ -> new LinkedHashMap<>());
        if (edit.removed()) {
            bySlug.remove(edit.slug());
            return;
        }
        Term before = bySlug.get(edit.slug());
        bySlug.put(
                edit.slug(),
                new Term(
                        edit.slug(),
                        edit.label(),
                        edit.note(),
                        edit.alsoKnownAs(),
                        before == null ? null : before.origin()));
        Slug into = edit.mergedInto();
        if (into != null) {
            merged(edit.list()).put(edit.slug(), into);
        }
    }

    /// The words of a term that was merged away become other words of the term it went into.
    private void merge(TermList list, Map<Slug, Term> bySlug) {
        Map<Slug, Slug> into = merged(list);
        into.keySet().retainAll(bySlug.keySet());
        Map<Slug, Slug> last = new LinkedHashMap<>();
        into.keySet().forEach(slug -> {
            Slug end = end(slug, into);
            // A term that is gone, or a circle: better two terms than none.
            if (bySlug.containsKey(end) && !into.containsKey(end)) {
                last.put(slug, end);
            }
        });
        last.forEach((slug, end) -> {
            Term away = bySlug.get(slug);
            Term stays = bySlug.get(end);
            if (away != null && stays != null) {
                bySlug.put(end, withWordsOf(stays, away));
            }
        });
        bySlug.keySet().removeAll(last.keySet());
        merged.put(list, last);
    }

    private static Slug end(Slug slug, Map<Slug, Slug> into) {
        Slug end = slug;
        for (int step = 0; step < into.size() && into.containsKey(end); step++) {
            end = into.getOrDefault(end, end);
        }
        return end;
    }

    private static Term withWordsOf(Term stays, Term away) {
        Set<String> known = new HashSet<>();
        known.add(lowerCase(stays.label()));
        List<String> words = new ArrayList<>();
        List<String> all = new ArrayList<>(stays.alsoKnownAs());
        all.add(away.label());
        all.addAll(away.alsoKnownAs());
        for (String word : all) {
            if (known.add(lowerCase(word))) {
                words.add(word);
            }
        }
        return new Term(stays.slug(), stays.label(), stays.note(), words, stays.origin());
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private Map<Slug, Slug> merged(TermList list) {
        return merged.computeIfAbsent(list, _ -> new LinkedHashMap<>());
    }
}
