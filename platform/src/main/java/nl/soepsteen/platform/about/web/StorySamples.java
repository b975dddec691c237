package nl.soepsteen.platform.about.web;

import java.util.List;
import nl.soepsteen.content.render.Heading;
import nl.soepsteen.platform.publication.SimilarPage;
import nl.soepsteen.platform.publication.web.Fact;
import nl.soepsteen.platform.publication.web.Fact.Value;
import nl.soepsteen.platform.publication.web.PublicationPage.Family;
import nl.soepsteen.platform.publication.web.PublicationPage.Member;
import nl.soepsteen.platform.publication.web.PublicationPage.Outcome;
import nl.soepsteen.platform.web.Dutch;

/// What the parts of a story are filled with on the page about our style. Made up.
public final class StorySamples {

    private static final String HERE = "#verhaal";

    private StorySamples() {}

    /// A project that stopped, and by which something got worse.
    public static Outcome outcome() {
        return new Outcome("gestopt", "Gestopt", true, "Het geld was op");
    }

    /// What a colleague wants to know first.
    public static List<Fact> facts() {
        return List.of(
                new Fact("Voor wie", List.of(new Value("Ouderen", HERE, ""))),
                new Fact("Waar", List.of(new Value("De Kade, Voorbeeldstad", HERE, ""))),
                new Fact("Wanneer", List.of(new Value(Dutch.years(2021, 2023), null, ""))),
                new Fact(
                        "Onderbouwing",
                        List.of(new Value("Deelnemers geteld", HERE, "Er is bijgehouden wie er kwamen."))));
    }

    /// The rest, behind a fold.
    public static List<Fact> moreFacts() {
        return List.of(new Fact("Werkvorm", List.of(new Value("Samen eten", null, ""))));
    }

    /// A table of contents; it leads to other parts of the same page.
    public static List<Heading> headings() {
        return List.of(
                new Heading(2, "kaarten", "Hoe het begon"),
                new Heading(2, "zoeken", "Wat er gebeurde"),
                new Heading(2, "leeg", "Wat we anders zouden doen"));
    }

    /// What others can learn from it.
    public static List<Fact> lessons() {
        return List.of(
                new Fact(
                        "Dit maakte het mogelijk",
                        List.of(new Value("Een vaste plek", null, "Iedereen wist waar de pan stond."))),
                new Fact(
                        "Waardoor het anders ging",
                        List.of(new Value("We lieten te snel los", HERE, "Na een half jaar kookte er niemand meer."))));
    }

    /// Who tried it too: somebody real, and an invented example.
    public static Family family() {
        return new Family(
                "Gelukt op 1 plek en gestopt op 1 plek.",
                "Daarnaast 1 verzonnen voorbeeld: deels gelukt op 1 plek.",
                List.of(
                        new Member(
                                "Soep in de hal",
                                HERE,
                                new Outcome("gelukt", "Gelukt", false, null),
                                "De Werf, Voorbeeldstad, sinds 2022",
                                "",
                                false),
                        new Member(
                                "Soep op zondag",
                                HERE,
                                new Outcome("deels", "Deels gelukt", false, null),
                                "Verzonnen-aan-Zee, 2023",
                                "we lieten te snel los",
                                true)));
    }

    /// Pages that resemble it.
    public static List<SimilarPage> similar() {
        return List.of(
                new SimilarPage("Koffie op de trap", HERE, "gelukt", "Gelukt", "ook over ontmoeten", false),
                new SimilarPage("Vier wandelingen", HERE, null, "", "ook voor ouderen", true));
    }
}
