package nl.soepsteen.platform.search.web;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.Passage;
import nl.soepsteen.platform.search.FacetLabels;
import nl.soepsteen.platform.search.Fragments;
import nl.soepsteen.platform.search.SearchKinds;
import nl.soepsteen.platform.search.web.ResultCard.Fact;
import nl.soepsteen.platform.search.web.ResultCard.Found;
import nl.soepsteen.platform.search.web.ResultCard.Outcome;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Component;

/// Makes cards of hits.
@Component
public class ResultCards {

    /// Values of one kind that a card names before it counts the rest: ten cards must scan in five seconds.
    private static final int NAMED = 3;

    /// Passages on a card.
    private static final int PASSAGES = 2;

    private final FacetLabels labels;
    private final SearchKinds kinds;

    ResultCards(FacetLabels labels, SearchKinds kinds) {
        this.labels = labels;
        this.kinds = kinds;
    }

    /// The cards of these hits, in their order.
    public List<ResultCard> of(List<Hit> hits) {
        return hits.stream().map(this::of).toList();
    }

    private ResultCard of(Hit hit) {
        String address = kinds.address(hit);
        List<String> outcomes = hit.values(Facet.OUTCOME);
        return new ResultCard(
                address,
                hit.title(),
                hit.summary(),
                enumerate(hit, Facet.KIND),
                outcomes.isEmpty()
                        ? null
                        : new Outcome(outcomes.getFirst(), labels.label(Facet.OUTCOME, outcomes.getFirst())),
                facts(hit),
                hit.invented(),
                hit.passages().stream()
                        .limit(PASSAGES)
                        .map(passage -> found(hit, address, passage))
                        .toList());
    }

    private List<Fact> facts(Hit hit) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Fase", enumerate(hit, Facet.PHASE));
        add(facts, "Voor", enumerate(hit, Facet.TARGET_GROUP));
        add(facts, "Waar", String.join("; ", hit.places()));
        add(facts, "Wanneer", Dutch.years(hit.fromYear(), hit.untilYear()));
        add(facts, "Steunt op", enumerate(hit, Facet.SUBSTANTIATION));
        kinds.lines(hit).forEach(line -> add(facts, line.name(), enumerate(hit, line.facet())));
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
    }

    private String enumerate(Hit hit, Facet facet) {
        List<String> values = hit.values(facet);
        List<String> words = new ArrayList<>();
        for (String value : values.subList(0, Math.min(values.size(), NAMED))) {
            String label = labels.label(facet, value);
            words.add(words.isEmpty() ? label : Dutch.inSentence(label));
        }
        if (values.size() > NAMED) {
            words.add(Dutch.count(values.size() - NAMED, "andere", "andere"));
        }
        return Dutch.enumerate(words);
    }

    private Found found(Hit hit, String address, Passage passage) {
        String anchor = passage.anchor();
        return new Found(
                passage.heading(), anchor == null ? address : kinds.passage(hit, anchor), Fragments.html(passage));
    }
}
