package nl.soepsteen.platform.publication.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.vocabulary.Term;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.place.PlaceNames;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.web.PublicationPage.Family;
import nl.soepsteen.platform.publication.web.PublicationPage.Member;
import nl.soepsteen.platform.vocabulary.Labelled;
import nl.soepsteen.platform.vocabulary.Labels;
import nl.soepsteen.platform.web.Dutch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows what happened wherever colleagues took something further, and what differed.
@Component
class FamilyViews {

    private final Vocabulary vocabulary;
    private final Labels labels;
    private final Outcomes outcomes;

    FamilyViews(Vocabulary vocabulary, Labels labels, Outcomes outcomes) {
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.outcomes = outcomes;
    }

    /// The family, or null when the page stands alone.
    @Nullable
    Family of(PublishedPage page, List<PublishedPage> relatives) {
        if (relatives.isEmpty()) {
            return null;
        }
        List<Document> all = Stream.concat(Stream.of(page), relatives.stream())
                .map(PublishedPage::document)
                .toList();
        String real =
                tally(all.stream().filter(document -> !document.invented()).toList());
        return new Family(
                sentence(real),
                invented(all.stream().filter(Document::invented).toList(), !real.isEmpty()),
                relatives.stream().map(relative -> member(relative.document())).toList());
    }

    /// What is invented is no experience: it has a sentence of its own.
    ///
    /// @param besides whether it stands behind a sentence about real pages
    private String invented(List<Document> examples, boolean besides) {
        String tally = tally(examples);
        if (tally.isEmpty()) {
            return "";
        }
        long count =
                examples.stream().filter(example -> example.outcome() != null).count();
        String what = Dutch.count(count, "verzonnen voorbeeld", "verzonnen voorbeelden");
        return sentence("%s: %s".formatted(besides ? "Daarnaast " + what : what, Dutch.inSentence(tally)));
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : text + ".";
    }

    /// Per outcome the number of places, empty when nobody said how it went; in the order of the vocabulary; a page
    /// without a place counts for one.
    private String tally(List<Document> family) {
        Map<Slug, Integer> places = new LinkedHashMap<>();
        for (Document document : family) {
            Slug outcome = document.outcome();
            if (outcome != null) {
                places.merge(outcome, Math.max(1, document.places().size()), Integer::sum);
            }
        }
        List<String> parts = new ArrayList<>();
        for (Term outcome : vocabulary.terms(TermList.OUTCOMES)) {
            Integer count = places.get(outcome.slug());
            if (count != null) {
                String label = parts.isEmpty() ? outcome.label() : Dutch.inSentence(outcome.label());
                parts.add("%s op %s".formatted(label, Dutch.count(count, "plek", "plekken")));
            }
        }
        return Dutch.enumerate(parts);
    }

    private Member member(Document document) {
        return new Member(
                document.title(),
                Addresses.of(document.kind(), document.slug().value()),
                outcomes.of(document),
                where(document),
                labels.labels(TermList.LEARNING_PATTERNS, document.terms(TermList.LEARNING_PATTERNS)).stream()
                        .map(Labelled::label)
                        .collect(Collectors.joining("; ")),
                document.invented());
    }

    private static String where(Document document) {
        String places = document.places().stream().map(PlaceNames::inFull).collect(Collectors.joining("; "));
        String period = Dutch.period(document.from(), document.until());
        return Stream.of(places, period).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
