package nl.soepsteen.platform.opendata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.soepsteen.platform.opendata.SecurityContact;
import nl.soepsteen.platform.opendata.SiteDescription;
import nl.soepsteen.platform.opendata.Sitemap;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.PublicAddress;
import nl.soepsteen.platform.web.SearchAddress;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// The small files that programs look for on every site.
@Controller
class SiteFiles {

    private static final String ICON = "/assets/soepsteen.svg";

    /// Every combination of filters is an address: a robot that follows them never ends. What there is to find stands
    /// in the sitemap; invented examples are not refused here, or robots would never read that they are `noindex`.
    private static final String ROBOTS =
            """
            User-agent: *
            Disallow: %s?
            Disallow: %s
            Disallow: %s
            Disallow: %s
            Disallow: /api/v1/zoeken
            Allow: /

            """.formatted(SearchAddress.PAGE, SearchAddress.CSV, SearchAddress.JSON, SearchAddress.FEED);

    private final SecurityContact contact;
    private final PublicAddress site;
    private final ResourceUrlProvider assets;

    SiteFiles(SecurityContact contact, PublicAddress site, ResourceUrlProvider assets) {
        this.contact = contact;
        this.site = site;
        this.assets = assets;
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        text(ROBOTS + "Sitemap: " + site.of(request, Sitemap.ADDRESS) + "\n", request, response);
    }

    @GetMapping(SecurityContact.ADDRESS)
    void security(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = contact.text()
                .orElseThrow(() -> new NotFoundException("Deze site noemt nog geen adres om een zwakke plek te melden."
                        + " Vraag de beheerder van deze site waar dat kan."));
        text(text, request, response);
    }

    @GetMapping(SiteDescription.ADDRESS)
    void description(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String icon = Objects.requireNonNullElse(assets.getForLookupPath(ICON), ICON);
        byte[] xml = SiteDescription.bytes(icon, path -> site.of(request, path));
        TaggedAnswer.write(request, response, SiteDescription.MEDIA_TYPE, xml);
    }

    private static void text(String text, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TaggedAnswer.write(request, response, MediaType.TEXT_PLAIN_VALUE, bytes);
    }
}
