package nl.soepsteen.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSite.class)
class FamilyTest {

    @Test
    void everyMemberSeesTheWholeFamilyHoweverFar(RunningSite running) {
        assertThat(relatives(running, "even-buurten"))
                .containsExactlyInAnyOrder("stoelen-bij-de-lift", "zithoek-in-de-hal", "stoelenroute-naar-de-winkel");
        assertThat(relatives(running, "zithoek-in-de-hal"))
                .containsExactlyInAnyOrder("even-buurten", "stoelen-bij-de-lift", "stoelenroute-naar-de-winkel");
        assertThat(relatives(running, "de-soepsteen")).isEmpty();
    }

    @Test
    void thePageTellsHowItWentEverywhereElse(Site site) throws Exception {
        String page = site.get("/interventies/stoelen-bij-de-lift").body();

        assertThat(page)
                .contains("Dit gaat verder op <a href=\"/interventies/even-buurten\">")
                .contains("<p class=\"tally\">Nog niet bekend op 1 plek.</p>")
                .contains(
                        "Daarnaast 3 verzonnen voorbeelden: gelukt op 1 plek, deels gelukt op 1 plek en gestopt op 1 plek.")
                .contains("<a href=\"/interventies/zithoek-in-de-hal\">");
    }

    @Test
    void similarPagesSayWhatTheyShareAndLeaveOutTheFamily(Site site) throws Exception {
        String page = site.get("/interventies/stoelen-bij-de-lift").body();
        String similar = page.substring(page.indexOf("id=\"lijkt-op\""));

        assertThat(similar).contains("ook over").doesNotContain("zithoek-in-de-hal");
    }

    private static java.util.List<String> relatives(RunningSite running, String slug) {
        PublishedPages published = running.bean(PublishedPages.class);
        return running
                .bean(Families.class)
                .relativesOf(published.find(new Slug(slug)).orElseThrow().document())
                .stream()
                .map(page -> page.document().slug().value())
                .toList();
    }
}
