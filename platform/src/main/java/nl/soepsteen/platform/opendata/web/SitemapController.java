package nl.soepsteen.platform.opendata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.UnaryOperator;
import nl.soepsteen.platform.opendata.Sitemap;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The sitemap.
@Controller
class SitemapController {

    private final Sitemap sitemap;
    private final PublicAddress site;

    SitemapController(Sitemap sitemap, PublicAddress site) {
        this.sitemap = sitemap;
        this.site = site;
    }

    @GetMapping(Sitemap.ADDRESS)
    void whole(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(sitemap.whole(full(request)), request, response);
    }

    @GetMapping("/sitemap-{number:[1-9][0-9]{0,4}}.xml")
    void part(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] part = sitemap.part(number, full(request))
                .orElseThrow(
                        () -> new NotFoundException("Dit deel van de sitemap is er niet. Begin bij /sitemap.xml."));
        write(part, request, response);
    }

    private UnaryOperator<String> full(HttpServletRequest request) {
        return path -> site.of(request, path);
    }

    private static void write(byte[] xml, HttpServletRequest request, HttpServletResponse response) throws IOException {
        TaggedAnswer.write(request, response, MediaType.APPLICATION_XML_VALUE, xml);
    }
}
