package nl.soepsteen.platform.publication.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Assessment;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.content.document.PartialDate;
import nl.soepsteen.content.document.Place;
import nl.soepsteen.content.document.Source;
import nl.soepsteen.content.vocabulary.TermList;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.PublishedPages;
import nl.soepsteen.platform.vocabulary.Labelled;
import nl.soepsteen.platform.vocabulary.Labels;
import nl.soepsteen.platform.web.Licences;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One publication for programs. Field names are those of the document's front matter.
@RestController
class PublicationApi {

    private static final String INTERVENTIONS = "/api/v1/interventies/";
    private static final String ARTICLES = "/api/v1/artikelen/";

    private final PublishedPages published;
    private final Labels labels;
    private final PublicAddress site;

    PublicationApi(PublishedPages published, Labels labels, PublicAddress site) {
        this.published = published;
        this.labels = labels;
        this.site = site;
    }

    @GetMapping(path = INTERVENTIONS + "{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Item> intervention(@PathVariable String slug) {
        return item(Kind.INTERVENTION, INTERVENTIONS, slug);
    }

    @GetMapping(path = ARTICLES + "{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Item> article(@PathVariable String slug) {
        return item(Kind.ARTICLE, ARTICLES, slug);
    }

    private ResponseEntity<Item> item(Kind kind, String path, String slug) {
        PublishedPage page = Optional.of(slug)
                .filter(Slug::isValid)
                .flatMap(valid -> published.find(new Slug(valid)))
                .filter(found -> found.document().kind() == kind)
                .orElseThrow(() -> new NotFoundException("Er is geen %s met deze naam.".formatted(kind.key())));
        String present = page.document().slug().value();
        return present.equals(slug)
                ? ResponseEntity.ok(item(page))
                : ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(path + present))
                        .build();
    }

    private Item item(PublishedPage page) {
        Document document = page.document();
        return new Item(
                document.kind().key(),
                document.slug().value(),
                site.of(Addresses.of(document.kind(), document.slug().value())),
                document.title(),
                document.summary(),
                terms(document),
                document.keywords(),
                document.nationwide(),
                document.places().stream().map(ApiPlace::of).toList(),
                label(TermList.PHASES, document.phase()),
                label(TermList.OUTCOMES, document.outcome()),
                document.adverse(),
                label(TermList.REASONS_STOPPED, document.reasonStopped()),
                label(TermList.SUBSTANTIATIONS, document.substantiation()),
                assessment(document.assessment()),
                label(TermList.COSTS, document.costs()),
                document.topIdea(),
                text(document.from()),
                text(document.until()),
                document.organisations(),
                document.basedOn() == null ? null : document.basedOn().value(),
                ApiSource.of(document.source()),
                document.invented(),
                document.body(),
                page.body().html().toString(),
                page.publishedAt(),
                page.changedAt(),
                Licences.TEXTS);
    }

    private Map<String, List<ApiTerm>> terms(Document document) {
        Map<String, List<ApiTerm>> terms = new LinkedHashMap<>();
        for (TermList list : TermList.values()) {
            if (!document.terms(list).isEmpty()) {
                terms.put(
                        list.key(),
                        labels.labels(list, document.terms(list)).stream()
                                .map(ApiTerm::of)
                                .toList());
            }
        }
        return terms;
    }

    private @Nullable ApiTerm label(TermList list, @Nullable Slug slug) {
        return slug == null ? null : ApiTerm.of(labels.label(list, slug));
    }

    private @Nullable ApiAssessment assessment(@Nullable Assessment assessment) {
        return assessment == null
                ? null
                : new ApiAssessment(
                        ApiTerm.of(labels.label(TermList.ASSESSMENTS, assessment.level())),
                        assessment.institute(),
                        assessment.date(),
                        assessment.url());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /// A publication. `tekst` is the Markdown body as written, `html` the same rendered and safe.
    record Item(
            String soort,
            String slug,
            String url,
            String titel,
            String samenvatting,
            Map<String, List<ApiTerm>> termen,
            List<String> trefwoorden,
            boolean landelijk,
            List<ApiPlace> plaatsen,
            @Nullable ApiTerm fase,
            @Nullable ApiTerm uitkomst,
            boolean averechts,
            @JsonProperty("reden-gestopt") @Nullable ApiTerm redenGestopt,
            @Nullable ApiTerm onderbouwing,
            @Nullable ApiAssessment toetsing,
            @Nullable ApiTerm kosten,
            boolean topidee,
            @Nullable String van,
            @Nullable String tot,
            List<String> organisaties,
            @JsonProperty("gebaseerd-op") @Nullable String gebaseerdOp,
            @Nullable ApiSource bron,
            boolean voorbeeld,
            String tekst,
            String html,
            Instant gepubliceerd,
            Instant gewijzigd,
            String licentie) {}

    /// A term with its label.
    record ApiTerm(String waarde, String label) {
        static ApiTerm of(Labelled term) {
            return new ApiTerm(term.value(), term.label());
        }
    }

    /// A place by name.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ApiPlace(
            String gemeente,
            @Nullable String wijk,
            @Nullable String buurt) {
        static ApiPlace of(Place place) {
            return new ApiPlace(place.gemeente(), place.wijk(), place.buurt());
        }
    }

    /// An assessment by somebody else.
    record ApiAssessment(
            ApiTerm niveau,
            @Nullable String instituut,
            @Nullable LocalDate datum,
            @Nullable String url) {}

    /// A source.
    record ApiSource(
            String titel,
            @Nullable String url,
            @Nullable String auteur,
            @Nullable Integer jaar) {
        static @Nullable ApiSource of(@Nullable Source source) {
            return source == null ? null : new ApiSource(source.title(), source.url(), source.author(), source.year());
        }
    }
}
