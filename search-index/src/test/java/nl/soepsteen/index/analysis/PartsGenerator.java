package nl.soepsteen.index.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.soepsteen.index.analysis.Lexicon.Lemma;

/// Makes `parts.txt` from the dictionary. A word list holds compounds and simple words without saying which is
/// which, so both are found together: first every way to cut a word in two known words counts, then in some
/// rounds the words are taken apart with what the last round counted, and only simple words remain parts.
final class PartsGenerator {

    /// After these the list hardly changes.
    private static final int ROUNDS = 3;

    private static final int SHORTEST = 6;
    private static final int SHORTEST_PART = 3;

    private static final int LONG_PART = 6;

    /// Evidence that outweighs a plural or article that is not that of the last part, in bits: the dictionary errs too.
    private static final double BEYOND_DOUBT = 14;

    /// What words of the field count at least, as if so many compounds had them.
    private static final double FIELD = 30;

    private final Lexicon lexicon;
    private final OwnWords own;
    private final Heads heads;
    private final Map<String, String> bases;
    private final List<Lemma> candidates;

    /// What is known until now: short lemmas that are compounds, and what they are made of.
    private Set<String> compounds = Set.of();

    private PartCounts counts;

    PartsGenerator(Lexicon lexicon, OwnWords own) {
        this.lexicon = lexicon;
        this.own = own;
        heads = new Heads(lexicon, own.notLast());
        bases = new HashMap<>(new FirstForms(lexicon, own.notFirst()).bases());
        own.parts().forEach(word -> bases.put(word, word));
        candidates = lexicon.lemmas().values().stream()
                .filter(lemma -> lemma.isShort() && mayBeCompound(lemma))
                .toList();
        counts = pairs();
    }

    /// Finds out which words are compounds.
    ///
    /// @param stemming needs no irregular forms: lemmas have regular ends
    void run(Stemming stemming) {
        for (int round = 1; round <= ROUNDS; round++) {
            counts = counted(splitter(parts(counts, stemming), stemming));
            System.out.println("Round " + round + ": " + compounds.size() + " compounds");
        }
        countLong(stemming);
    }

    /// Long parts stand in long words: there every simple word may be one.
    private void countLong(Stemming stemming) {
        PartCounts possible = new PartCounts();
        possible.addAll(counts);
        bases.forEach((form, base) -> {
            if (form.length() >= LONG_PART && isSimple(base)) {
                possible.firstAtLeast(form, 1);
                possible.lastAtLeast(base, 1);
            }
        });
        Compounds splitter = splitter(parts(possible, stemming), stemming);
        for (Lemma lemma : lexicon.lemmas().values()) {
            if (!lemma.isShort() && mayBeCompound(lemma)) {
                Way way = splitter.split(lemma.word, last -> heads.fits(lemma, last));
                if (way != null) {
                    add(way, counts);
                }
            }
        }
    }

    private boolean isSimple(String base) {
        return !compounds.contains(base);
    }

    private static void add(Way way, PartCounts counts) {
        List<Way> steps = way.steps();
        steps.subList(0, steps.size() - 1).forEach(step -> counts.first(step.written(), 1));
        counts.last(way.base(), 1);
    }

    private boolean mayBeCompound(Lemma lemma) {
        return (lemma.noun || lemma.adjective)
                && !lemma.verb
                && lemma.word.length() >= SHORTEST
                && !own.wholes().contains(lemma.word)
                && !own.parts().contains(lemma.word)
                && !heads.isDerived(lemma);
    }

    /// The lines of the list: parts, then words that are whole, both sorted.
    ///
    /// @param stemming that of the index
    List<String> lines(Stemming stemming) {
        List<String> lines = parts(counts, stemming);
        lines.addAll(wholes(splitter(lines, stemming), stemming));
        return lines;
    }

    private static Compounds splitter(List<String> lines, Stemming stemming) {
        return new Compounds(PartList.of(lines), stemming);
    }

    private List<String> parts(PartCounts counts, Stemming stemming) {
        for (String word : own.parts()) {
            counts.firstAtLeast(word, FIELD);
            counts.lastAtLeast(word, FIELD);
        }
        return counts.lines(bases, this::isSimple, stemming);
    }

    /// Every way to cut a lemma in two known words, together one for a lemma.
    private PartCounts pairs() {
        PartCounts pairs = new PartCounts();
        for (Lemma lemma : candidates) {
            List<Integer> cuts = new ArrayList<>();
            for (int at = SHORTEST_PART; at <= lemma.word.length() - SHORTEST_PART; at++) {
                if (bases.containsKey(lemma.word.substring(0, at)) && heads.fits(lemma, lemma.word.substring(at))) {
                    cuts.add(at);
                }
            }
            for (int at : cuts) {
                pairs.first(lemma.word.substring(0, at), 1.0 / cuts.size());
                pairs.last(lemma.word.substring(at), 1.0 / cuts.size());
            }
        }
        return pairs;
    }

    private PartCounts counted(Compounds splitter) {
        PartCounts counted = new PartCounts();
        Set<String> found = new HashSet<>();
        for (Lemma lemma : candidates) {
            Way way = splitter.split(lemma.word, last -> heads.fits(lemma, last));
            if (way != null) {
                found.add(lemma.word);
                add(way, counted);
            }
        }
        compounds = found;
        return counted;
    }

    /// The stems of words that would be taken apart and are no compounds. Long words that may be some are left to their
    /// evidence, which is beyond doubt in nearly all of them.
    private Set<String> wholes(Compounds splitter, Stemming stemming) {
        Set<String> ofCompounds = new HashSet<>();
        Set<String> wholes = new TreeSet<>();
        own.wholes().forEach(word -> wholes.add("!" + stemming.stemOnce(word)));
        List<Lemma> others = new ArrayList<>();
        for (Lemma lemma : lexicon.lemmas().values()) {
            if (compounds.contains(lemma.word)) {
                ofCompounds.add(stemming.stemOnce(lemma.word));
                lemma.forms.forEach(form -> ofCompounds.add(stemming.stemOnce(form)));
            } else if (lemma.isShort() || !mayBeCompound(lemma)) {
                others.add(lemma);
            }
        }
        BiConsumer<String, Boolean> add = (form, anyhow) -> {
            Way way = splitter.isCandidate(form) ? splitter.split(form, last -> true) : null;
            if (way != null && (anyhow || way.evidence() < BEYOND_DOUBT)) {
                wholes.add("!" + stemming.stemOnce(form));
            }
        };
        for (Lemma lemma : others) {
            boolean simple = !mayBeCompound(lemma);
            Stream.concat(Stream.of(lemma.word), lemma.forms.stream())
                    .filter(form -> !ofCompounds.contains(stemming.stemOnce(form)))
                    .forEach(form -> add.accept(form, simple));
        }
        lexicon.names().stream().filter(this::isNameAlone).forEach(name -> add.accept(name, true));
        return wholes;
    }

    /// Whether a name is no other word as well: `kerkhof` is one, `steenwijk` is not.
    private boolean isNameAlone(String name) {
        Lemma lemma = lexicon.lemmas().get(name);
        return name.length() <= Lexicon.LONGEST && (lemma == null || (!lemma.de && !lemma.het && !lemma.adjective));
    }

    /// Short lemmas that were found to be compounds.
    Set<String> compounds() {
        return compounds;
    }
}
