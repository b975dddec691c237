package nl.soepsteen.platform.search;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.index.Hit;
import nl.soepsteen.index.IndexNotReadyException;
import nl.soepsteen.index.SearchAnswer;
import nl.soepsteen.index.SearchRequest;
import nl.soepsteen.platform.discussion.PeopleAsked;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.PublishedPages;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.web.BadParameterException;
import nl.soepsteen.platform.web.MovedException;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Finds who wrote what a search finds: the best hundred pages of it, because who is asked must be likely
/// to know.
@Component
class PeopleWhoWrote implements PeopleAsked {

    private static final int LONGEST_QUERY = 2_000;

    private final SearchParameters parameters;
    private final Search search;
    private final PublishedPages pages;
    private final QuestionInWords words;

    PeopleWhoWrote(SearchParameters parameters, Search search, PublishedPages pages, QuestionInWords words) {
        this.parameters = parameters;
        this.search = search;
        this.pages = pages;
        this.words = words;
    }

    @Override
    public Optional<Asked> by(String query) {
        Optional<SearchQuestion> question = read(query);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        String subject = words.of(question.get());
        Set<UUID> people = new HashSet<>();
        long written = 0;
        for (PublishedPage page : found(question.get())) {
            if (page.author() != null && !page.document().invented()) {
                people.add(page.author());
                written++;
            }
        }
        return subject.isEmpty() || people.isEmpty()
                ? Optional.empty()
                : Optional.of(new Asked(subject, written, people));
    }

    private Optional<SearchQuestion> read(String query) {
        if (query.length() > LONGEST_QUERY) {
            return Optional.empty();
        }
        try {
            MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
            UriComponentsBuilder.newInstance()
                    .query(query)
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> values.stream()
                            .filter(Objects::nonNull)
                            .forEach(value -> decoded.add(
                                    name, UriUtils.decode(value.replace("+", " "), StandardCharsets.UTF_8))));
            return Optional.of(parameters.read(decoded));
        } catch (BadParameterException | MovedException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private List<PublishedPage> found(SearchQuestion question) {
        try {
            SearchAnswer answer =
                    search.answer(question.page(1).sized(SearchRequest.MAX_SIZE).ofPages());
            return pages.find(
                    answer.hits().stream().map(Hit::id).map(SubjectId::parse).toList());
        } catch (IndexNotReadyException _) {
            return List.of();
        }
    }
}
