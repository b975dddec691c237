package nl.soepsteen.platform.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.PublishedPages;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.vocabulary.CurrentVocabulary;
import org.springframework.stereotype.Component;

/// The pages: interventions and articles.
@Component
class PublicationKind implements SearchKind {

    private static final String SUBJECT = "publication";

    private final PublishedPages published;
    private final IndexDocuments documents;
    private final ConversationKind conversations;
    private final CurrentVocabulary vocabulary;

    PublicationKind(
            PublishedPages published,
            IndexDocuments documents,
            ConversationKind conversations,
            CurrentVocabulary vocabulary) {
        this.published = published;
        this.documents = documents;
        this.conversations = conversations;
        this.vocabulary = vocabulary;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public SequencedMap<String, String> values() {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            values.put(
                    kind.key(),
                    switch (kind) {
                        case INTERVENTION -> "Interventie";
                        case ARTICLE -> "Artikel";
                    });
        }
        return values;
    }

    @Override
    public String recipe() {
        return documents.recipe();
    }

    @Override
    public List<IndexDocument> load(Collection<SubjectId> subjects) {
        // A page may be in the log because its terms changed, on another node a moment ago.
        vocabulary.refresh();
        return published.find(List.copyOf(subjects)).stream()
                .map(page -> documents.of(page, conversations.talk(page.subject())))
                .toList();
    }

    @Override
    public String address(String value, String slug) {
        return Addresses.of(Kind.ofKey(value).orElse(Kind.INTERVENTION), slug);
    }
}
