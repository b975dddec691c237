package nl.soepsteen.platform.search.web;

import java.util.ArrayList;
import java.util.List;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.FacetCount;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.Understanding;
import nl.soepsteen.index.Understanding.Recognised;
import nl.soepsteen.index.Understanding.Year;
import nl.soepsteen.platform.search.FacetLabels;
import nl.soepsteen.platform.search.SearchQuestion;
import nl.soepsteen.platform.search.web.SearchPage.Offer;
import nl.soepsteen.platform.search.web.SearchPage.Understood;
import nl.soepsteen.platform.web.Dutch;
import org.springframework.stereotype.Component;

/// Says how a question was read: corrected, loosened, and which filters its words seem to name.
@Component
class UnderstoodViews {

    /// More would be a second list of filters.
    private static final int OFFERED = 3;

    private final FacetLabels labels;

    UnderstoodViews(FacetLabels labels) {
        this.labels = labels;
    }

    Understood of(SearchQuestion question, SearchAnswer answer) {
        Understanding understanding = answer.understanding();
        String corrected = understanding.corrected();
        return new Understood(
                corrected == null ? "" : corrected,
                question.text(),
                question.asking(quoted(question.text())).address(SearchPages.ADDRESS),
                loosened(understanding, answer.total()),
                offers(question, answer));
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("[\"“”„]", "").strip() + '"';
    }

    private static String loosened(Understanding understanding, long total) {
        if (!understanding.loosened() || total == 0) {
            return "";
        }
        long all = understanding.withAll();
        if (all == 0) {
            return "Niets past bij alles wat je vroeg. Dit komt er het dichtst bij.";
        }
        return all == 1
                ? "Bij één resultaat past alles wat je vroeg, bij de andere een deel."
                : "Bij %s resultaten past alles wat je vroeg, bij de andere een deel.".formatted(Dutch.number(all));
    }

    private List<Offer> offers(SearchQuestion question, SearchAnswer answer) {
        List<Offer> offers = new ArrayList<>();
        for (Recognised recognised : answer.understanding().recognised()) {
            Facet facet = recognised.facet();
            long count = count(answer, facet, recognised.value());
            if (narrows(count, answer) && question.chosen(facet).isEmpty() && offers.size() < OFFERED) {
                String text = text(facet, labels.label(facet, recognised.value()));
                offers.add(offer(text, count, question.with(facet, recognised.value())));
            }
        }
        if (question.from() == null && question.until() == null) {
            for (Year year : answer.understanding().years()) {
                if (narrows(year.hits(), answer) && offers.size() < OFFERED) {
                    String text = "Alleen uit " + year.year();
                    offers.add(offer(text, year.hits(), question.in(year.year())));
                }
            }
        }
        return offers;
    }

    private static boolean narrows(long count, SearchAnswer answer) {
        return count > 0 && count < answer.total();
    }

    private static Offer offer(String text, long count, SearchQuestion narrower) {
        return new Offer(text, Dutch.count(count, "resultaat", "resultaten"), narrower.address(SearchPages.ADDRESS));
    }

    private static long count(SearchAnswer answer, Facet facet, String value) {
        return answer.facets().getOrDefault(facet, List.of()).stream()
                .filter(count -> count.value().equals(value))
                .mapToLong(FacetCount::count)
                .findFirst()
                .orElse(0);
    }

    private static String text(Facet facet, String label) {
        return switch (facet) {
            case GEMEENTE, WIJK -> "Alleen in " + label;
            case TARGET_GROUP -> "Alleen voor " + Dutch.inSentence(label);
            case OUTCOME -> "Alleen " + Dutch.inSentence(label);
            case SETTING -> "Alleen op deze plek: " + Dutch.inSentence(label);
            case PHASE -> "Alleen met fase: " + Dutch.inSentence(label);
            case LEARNING_PATTERN -> "Alleen waar dit speelde: " + Dutch.inSentence(label);
            default -> "Alleen over " + Dutch.inSentence(label);
        };
    }
}
