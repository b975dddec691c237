package nl.soepsteen.platform.publication.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.compare.Comparison;
import nl.soepsteen.content.compare.SectionDifference;
import nl.soepsteen.content.document.BrokenDocumentException;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.PageVersion;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.PublishedPages;
import nl.soepsteen.platform.publication.Versions;
import nl.soepsteen.platform.publication.web.VersionsPage.Compared;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// What a page said before, and what changed: for everybody, like the page itself.
@Controller
class VersionsController {

    private static final String VERSIONS = "{slug}/versies";

    /// Comparing long texts takes long, and anybody may ask.
    private static final int AT_ONCE = 4;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final PublishedPages published;
    private final Versions versions;
    private final DocumentReader reader;
    private final VersionText texts;
    private final Writers writers;

    VersionsController(
            PublishedPages published, Versions versions, DocumentReader reader, VersionText texts, Writers writers) {
        this.published = published;
        this.versions = versions;
        this.reader = reader;
        this.texts = texts;
        this.writers = writers;
    }

    /// All versions, and two of them compared when the address names them.
    ///
    /// @param van number of the earlier one, or 0
    /// @param tot number of the later one, or 0
    @GetMapping(Addresses.INTERVENTIONS + VERSIONS)
    ModelAndView ofIntervention(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int van,
            @RequestParam(defaultValue = "0") int tot) {
        return page(Kind.INTERVENTION, slug, van, tot);
    }

    /// The same of an article.
    @GetMapping(Addresses.ARTICLES + VERSIONS)
    ModelAndView ofArticle(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int van,
            @RequestParam(defaultValue = "0") int tot) {
        return page(Kind.ARTICLE, slug, van, tot);
    }

    private ModelAndView page(Kind kind, String slug, int from, int until) {
        PublishedPage page = Optional.of(slug)
                .filter(Slug::isValid)
                .flatMap(valid -> published.find(new Slug(valid)))
                .orElseThrow(
                        () -> new NotFoundException("Er is geen pagina met dit adres, dus ook geen versies ervan."));
        Kind actual = page.document().kind();
        String address = Addresses.of(actual, page.document().slug().value());
        if (actual != kind || !page.document().slug().value().equals(slug)) {
            RedirectView moved = new RedirectView(address + "/versies");
            moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return new ModelAndView(moved);
        }
        List<PageVersion> all = versions.of(page.subject());
        return new ModelAndView(
                "versions.jte",
                "page",
                new VersionsPage(page.document().title(), address, lines(all), compared(page, from, until)));
    }

    private List<VersionsPage.Line> lines(List<PageVersion> all) {
        List<VersionsPage.Line> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            PageVersion version = all.get(i);
            String reason = version.reason();
            lines.add(new VersionsPage.Line(
                    version.number(),
                    Dutch.day(version.madeAt()),
                    writers.of(version),
                    reason == null ? "" : reason,
                    i + 1 < all.size() ? all.get(i + 1).number() : 0));
        }
        return lines;
    }

    private @Nullable Compared compared(PublishedPage page, int from, int until) {
        if (from == 0 && until == 0) {
            return null;
        }
        if (!places.tryAcquire()) {
            throw new UnavailableException("%d pairs of versions are being compared already".formatted(AT_ONCE));
        }
        try {
            return changed(from, until, Comparison.of(text(page, from), text(page, until)));
        } finally {
            places.release();
        }
    }

    private static Compared changed(int from, int until, List<SectionDifference> sections) {
        List<SectionDifference> changed =
                sections.stream().filter(SectionDifference::isChanged).toList();
        return new Compared(from, until, changed, sections.size() - changed.size());
    }

    private String text(PublishedPage page, int number) {
        String markdown = versions.text(page.subject(), number)
                .orElseThrow(() -> new NotFoundException("Deze versie is er niet. Kies er een uit de lijst."));
        try {
            return texts.of(reader.readStored(page.document().slug().value(), markdown));
        } catch (BrokenDocumentException _) {
            return markdown; // the rules were other ones then
        }
    }
}
