package nl.soepsteen.platform.about.web;

import java.util.List;
import nl.soepsteen.platform.browse.web.Counted;
import nl.soepsteen.platform.browse.web.Findings.Shown;
import nl.soepsteen.platform.browse.web.Link;
import nl.soepsteen.platform.browse.web.Wanted;
import nl.soepsteen.platform.browse.web.Wanted.Asked;
import nl.soepsteen.platform.search.web.ResultCard;
import nl.soepsteen.platform.web.BrowseAddress;
import nl.soepsteen.platform.web.TakingPart;

/// What the parts of a page about a theme or place are filled with on the page about our style. Made up.
public final class BrowseSamples {

    private static final String HERE = "#bladeren";

    private BrowseSamples() {}

    /// The pages above one.
    public static List<Link> crumbs() {
        return List.of(new Link("Home", "/"), new Link("Wijken", BrowseAddress.PLACES));
    }

    /// A chapter that holds something and one that does not.
    public static List<Shown> chapters(List<ResultCard> cards) {
        return List.of(
                new Shown("hoofdstuk-vol", "Gelukt", "7 pagina’s", cards, HERE, "Alle 7 pagina’s", ""),
                new Shown(
                        "hoofdstuk-leeg",
                        "Niet gelukt of gestopt",
                        "0 pagina’s",
                        List.of(),
                        HERE,
                        "",
                        "Nog niemand schreef op wat niet lukte. Juist daar leert een ander van."));
    }

    /// A list of terms and places with the number of pages.
    public static List<Counted> counted() {
        return List.of(
                new Counted("Verbondenheid", "in contact staan met anderen", "23 pagina’s", HERE, false),
                new Counted("Verzonnen-aan-Zee", "", "1 pagina", HERE, true));
    }

    /// What nobody wrote about yet.
    public static Wanted wanted() {
        return new Wanted(
                List.of(new Asked("Nog niets over jongeren op De Kade.", "jongeren", BrowseAddress.TARGET_GROUPS)),
                List.of("Ook over mantelzorgers en nieuwkomers staat hier nog niets."),
                TakingPart.ADDRESS);
    }
}
