package nl.soepsteen.platform.publication.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.publication.PublishedPages;
import nl.soepsteen.platform.web.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The page of one intervention or article, and its Markdown.
@Controller
class PublicationController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final PublishedPages published;
    private final PublicationPages pages;

    PublicationController(PublishedPages published, PublicationPages pages) {
        this.published = published;
        this.pages = pages;
    }

    @GetMapping(Addresses.INTERVENTIONS + "{slug}")
    ModelAndView intervention(@PathVariable String slug) {
        return page(Kind.INTERVENTION, slug);
    }

    @GetMapping(Addresses.ARTICLES + "{slug}")
    ModelAndView article(@PathVariable String slug) {
        return page(Kind.ARTICLE, slug);
    }

    @GetMapping(Addresses.INTERVENTIONS + "{slug}" + Addresses.AS_MARKDOWN)
    ResponseEntity<byte[]> interventionAsMarkdown(@PathVariable String slug) {
        return markdown(Kind.INTERVENTION, slug);
    }

    @GetMapping(Addresses.ARTICLES + "{slug}" + Addresses.AS_MARKDOWN)
    ResponseEntity<byte[]> articleAsMarkdown(@PathVariable String slug) {
        return markdown(Kind.ARTICLE, slug);
    }

    private ModelAndView page(Kind kind, String slug) {
        PublishedPage page = found(slug);
        return isAt(page, kind, slug)
                ? new ModelAndView("publication.jte", "page", pages.of(page))
                : new ModelAndView(moved(address(page)));
    }

    private ResponseEntity<byte[]> markdown(Kind kind, String slug) {
        PublishedPage page = found(slug);
        if (!isAt(page, kind, slug)) {
            return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                    .location(URI.create(address(page) + Addresses.AS_MARKDOWN))
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .cacheControl(CacheControl.noCache())
                .eTag("\"%s-%d-%d\""
                        .formatted(
                                page.subject().id(),
                                page.version(),
                                page.changedAt().toEpochMilli()))
                .body(page.markdown().getBytes(StandardCharsets.UTF_8));
    }

    private PublishedPage found(String slug) {
        return Optional.of(slug)
                .filter(Slug::isValid)
                .flatMap(valid -> published.find(new Slug(valid)))
                .orElseThrow(() -> new NotFoundException("Er is geen pagina met dit adres. Misschien is het adres niet"
                        + " helemaal overgenomen. Zoek op een woord uit de titel, dan vind je de pagina vast."));
    }

    /// Whether this is the page's own address: neither that of the other kind, nor one from before it was renamed.
    private static boolean isAt(PublishedPage page, Kind kind, String slug) {
        Document document = page.document();
        return document.kind() == kind && document.slug().value().equals(slug);
    }

    private static String address(PublishedPage page) {
        return Addresses.of(page.document().kind(), page.document().slug().value());
    }

    private static RedirectView moved(String address) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return redirect;
    }
}
