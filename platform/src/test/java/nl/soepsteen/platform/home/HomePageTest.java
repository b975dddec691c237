package nl.soepsteen.platform.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSite.class)
class HomePageTest {

    @Test
    void aStrangerFindsOneFieldAndEveryTheme(Site site) throws Exception {
        assertThat(site.get("/").body())
                .contains("<h1>Wat werkt in de wijk, en wat niet?</h1>")
                .contains("name=\"q\"")
                .contains("/themas/bewoners-aan-zet");
    }

    @Test
    void everyLinkOfTheFrontPageLeadsToAPage(Site site) throws Exception {
        List<String> links = Pattern.compile("href=\"(/[^\"#]*)\"")
                .matcher(site.get("/").body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();

        assertThat(links).hasSizeGreaterThan(15);
        for (String link : links) {
            assertThat(site.get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void everyExampleFindsSomething(Site site) throws Exception {
        List<String> examples = Pattern.compile("href=\"/zoeken(\\?q=[^\"]+)\"")
                .matcher(site.get("/").body())
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(examples).hasSizeGreaterThan(2);
        for (String example : examples) {
            assertThat(site.json("/api/v1/zoeken" + example).path("totaal").asLong())
                    .as(example)
                    .isPositive();
        }
    }

    @Test
    void theSitesOwnFilesMayBeKeptForEver(Site site) throws Exception {
        List<String> files = Pattern.compile("\"(/assets/[^\"]+)\"")
                .matcher(site.get("/").body())
                .results()
                .map(file -> file.group(1))
                .distinct()
                .toList();

        assertThat(files).hasSize(4);
        for (String file : files) {
            assertThat(file).matches(".*-[0-9a-f]{32}\\.(css|js|svg)");
            assertThat(site.get(file).headers().firstValue("Cache-Control").orElse(""))
                    .contains("immutable");
        }
    }
}
