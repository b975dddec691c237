package nl.soepsteen.platform.publication.web;

import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.publication.web.PublicationPage.Outcome;
import nl.soepsteen.platform.vocabulary.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says how something went.
@Component
class Outcomes {

    private final Labels labels;

    Outcomes(Labels labels) {
        this.labels = labels;
    }

    /// How it went, or null for an article.
    @Nullable
    Outcome of(Document document) {
        Slug outcome = document.outcome();
        if (outcome == null) {
            return null;
        }
        Slug reason = document.reasonStopped();
        return new Outcome(
                outcome.value(),
                labels.label(TermList.OUTCOMES, outcome).label(),
                document.adverse(),
                reason == null
                        ? null
                        : labels.label(TermList.REASONS_STOPPED, reason).label());
    }
}
