package nl.soepsteen.platform.writing.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.advice.LanguageHints;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.Rendered;
import nl.soepsteen.content.render.Section;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.picture.PicturePaths;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.SimilarPage;
import nl.soepsteen.platform.publication.SimilarPages;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.writing.Contributions;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.Drafts;
import nl.soepsteen.platform.writing.FormFields;
import nl.soepsteen.platform.writing.Gemeenten;
import nl.soepsteen.platform.writing.Trail;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Makes the pages on which somebody writes, and on which they look at it before it goes.
@Component
class WritingPages {

    private final Drafts drafts;
    private final Contributions contributions;
    private final FormFields forms;
    private final Trail trail;
    private final Steps steps;
    private final Vocabulary vocabulary;
    private final MarkdownRenderer renderer;
    private final LanguageHints hints;
    private final SimilarPages similarPages;
    private final Publications publications;
    private final Gemeenten gemeenten;
    private final Clock clock;

    WritingPages(
            Drafts drafts,
            Contributions contributions,
            FormFields forms,
            Trail trail,
            Steps steps,
            Vocabulary vocabulary,
            MarkdownRenderer renderer,
            LanguageHints hints,
            SimilarPages similarPages,
            Publications publications,
            Gemeenten gemeenten,
            Clock clock) {
        this.drafts = drafts;
        this.contributions = contributions;
        this.forms = forms;
        this.trail = trail;
        this.steps = steps;
        this.vocabulary = vocabulary;
        this.renderer = renderer;
        this.hints = hints;
        this.similarPages = similarPages;
        this.publications = publications;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /// A draft of this person.
    ///
    /// @throws NotFoundException when there is none with this id
    Draft found(UUID id, SignedIn person) {
        return drafts.find(id, person.id()).orElseThrow(WritingPages::gone);
    }

    static NotFoundException gone() {
        return new NotFoundException("Dit concept is er niet (meer). Misschien is het al gepubliceerd of weggegooid.");
    }

    /// The page to write on.
    ModelAndView form(Draft draft, SignedIn person, List<Problem> problems, HttpStatus status) {
        ModelAndView page = new ModelAndView(
                "writing/form.jte",
                Map.of(
                        "page",
                        new DraftPage(
                                draft,
                                forms,
                                vocabulary,
                                problems,
                                drafts.beside(draft.id()),
                                steps.of(trail.ofDraft(draft.id())),
                                gemeenten.names(),
                                person.isAtLeast(Role.EDITOR))));
        page.setStatus(status);
        return page;
    }

    /// The page to look at it.
    ModelAndView check(Draft draft, Document document, SignedIn person, String mistake, HttpStatus status) {
        Rendered body = renderer.render(PicturePaths.forWriters(document.body()));
        Optional<KeptPage> base = Optional.ofNullable(document.basedOn())
                .flatMap(slug -> publications.kept(slug))
                .filter(KeptPage::isPublic);
        CheckPage page = new CheckPage(
                draft,
                UUID.randomUUID().toString(),
                document.title(),
                document.summary(),
                body.html(),
                hints.in(plain(document, body)),
                Contributions.personalData(document),
                draft.publication() == null ? similar(draft, document, body, base) : List.of(),
                base.map(kept -> new CheckPage.Base(kept.title(), kept.address()))
                        .orElse(null),
                draft.publication() == null ? "" : document.slug().value(),
                contributions.isOvertaken(draft),
                contributions.latest(draft),
                contributions.mayPublish(person),
                mistake);
        ModelAndView view = new ModelAndView("writing/check.jte", Map.of("page", page));
        view.setStatus(status);
        return view;
    }

    /// All words of a page, to be read by whoever gives advice.
    static String plain(Document document, Rendered body) {
        return Stream.concat(
                        Stream.of(document.summary()), body.sections().stream().map(Section::text))
                .collect(Collectors.joining("\n"));
    }

    private List<SimilarPage> similar(Draft draft, Document document, Rendered body, Optional<KeptPage> base) {
        PublishedPage asIfPublished = new PublishedPage(
                new SubjectId("draft", draft.id()),
                draft.revision(),
                document,
                "",
                body,
                clock.instant(),
                clock.instant(),
                null,
                false,
                false);
        Set<SubjectId> shown = base.map(page -> Set.of(page.subject())).orElse(Set.of());
        return similarPages.to(asIfPublished, shown);
    }

    /// Whether a page can be taken further: it is there for everybody.
    Optional<KeptPage> base(String slug) {
        return Optional.of(slug)
                .filter(Slug::isValid)
                .flatMap(valid -> publications.kept(new Slug(valid)))
                .filter(KeptPage::isPublic);
    }
}
