package nl.soepsteen.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchAnalysisTest {

    @ParameterizedTest
    @CsvSource({
        "huis, huizen",
        "wijk, wijken",
        "café, cafés",
        "cafe, CAFÉ",
        "buurthuis, buurthuizen",
        "straat, straten",
        "boom, bomen",
        "gesprek, gesprekken",
        "probleem, problemen",
        "bewoner, bewoners",
        "team, teams",
        "wijkteam, wijkteams",
        "foto, foto's",
        "foto, foto’s",
        "idee, ideeën",
        "organisatie, organisaties",
        "gemeente, gemeenten",
        "gemeente, gemeentes",
        "wijkverbinder, wijkverbinders",
        "vrijwilliger, vrijwilligers",
        "stad, steden",
        "teamlid, teamleden",
        "dag, dagen",
        "weg, wegen",
        "kind, kinderen",
        "dak, daken",
        "mogelijkheid, mogelijkheden",
        "werken, werkt",
        "werken, werkte",
        "werken, gewerkt",
        "samenwerken, samengewerkt",
        "helpen, helpt",
        "leven, leeft",
        "delen, deelt",
        "wonen, woont",
        "ontmoeten, ontmoeting",
        "ontmoeting, ontmoetingen",
        "eenzaam, eenzame",
        "eenzaam, eenzaamheid",
        "veilig, veiligheid",
        "maatje, maatjes",
        "huis, huisje",
        "boom, boompje",
        "tafel, tafeltje",
        "bol, bolletje",
        "goed, goede",
        "mooi, mooie",
        "nieuw, nieuwe",
        "Rotterdam, Rotterdamse",
        "mislukt, mislukken",
        "mislukt, mislukking",
        "vergadering, vergaderingen",
        "cursus, cursussen",
        "proces, processen",
        "plaats, plaatsen",
        "mens, mensen",
        "advies, adviezen",
        "cliënt, cliënten",
        "uur, uren",
        "buur, buren",
        "buurt, buurten",
        "voordeel, voordelen",
        "systeem, systemen",
        "middel, middelen",
        "ambassadeur, ambassadeurs",
        "bedrijf, bedrijven",
        "brief, brieven",
        "les, lessen",
        "club, clubs",
        "zondag, zondagen",
        "project, projecten",
        "coördinatie, coordinatie",
        "methode, methodes",
        "methode, methoden",
        "categorie, categorieën",
        "huren, gehuurd",
        "vragen, gevraagd",
        "uitdelen, uitgedeeld",
        "werken, werkende",
        "wonen, wonend",
        "organiseren, georganiseerd",
        "bekend, bekende",
        "vriend, vrienden",
        "lopen, liep",
        "lopen, gelopen",
        "geven, gaf",
        "aanbieden, aangeboden",
        "bespreken, besproken",
        "uitbrengen, uitgebracht",
        "staan, stond",
        "organiseren, organiseerden",
        "wandelen, wandelde",
        "huren, huurde",
        "leven, leefde",
        "gebruiken, gebruikt",
        "gebeuren, gebeurd",
        "afkoppelen, afkoppeling",
        "vergroenen, vergroening",
        "vergroenen, vergroend",
        "begeleiden, begeleiding",
        "eenzaam, eenzaamst",
        "veilig, veiliger",
        "makkelijk, makkelijkste",
        "organisatie, organisatietje",
        "woning, woninkje",
        "winnaar, winnaartje",
        "wagen, wagentje",
        "student, studentje",
        "kaart, kaartje",
        "bloem, bloemetje",
        "code, codetje",
        "blad, blaadje",
        "machine, machines",
        "niveau, niveaus",
        "vrij, vrije",
        "65-plusser, 65+",
        "65-plussers, 65plus"
    })
    void formsOfOneWordBecomeTheSame(String one, String other) {
        assertThat(stems(other)).isNotEmpty().isEqualTo(stems(one));
    }

    @ParameterizedTest
    @CsvSource({
        "buur, buurt",
        "bom, boom",
        "man, maan",
        "ouders, ouderen",
        "open, op",
        "kans, kan",
        "over, overheid",
        "gemeen, gemeente",
        "waar, waarheid",
        "week, wekken",
        "sten, steen",
        "niet, net",
        "wel, weel",
        "regel, regen",
        "week, weekend",
        "bied, gebied",
        "luid, geluid",
        "bek, bekend",
        "zon, gezond",
        "mark, markt",
        "maan, maand",
        "woor, woord",
        "paar, paard",
        "vier, vierde",
        "buur, buurtje",
        "soor, soort",
        "vrijwillig, vrijwilliger",
        "begeleiden, begeleider",
        "haar, haring",
        "bond, binden",
        "vroeg, vragen"
    })
    void differentWordsStayApart(String one, String other) {
        assertThat(stems(other)).isNotEqualTo(stems(one));
    }

    @Test
    void anAccentMayBeComposedOrNot() {
        assertThat(stems("cafe\u0301")).isEqualTo(stems("caf\u00e9"));
        assertThat(exact("IJburg \u0132burg \u0133burg")).containsExactly("ijburg", "ijburg", "ijburg");
        assertThat(exact("buurt\u00adhuis wijk\u200bteam")).contains("buurthuis");
    }

    @Test
    void apostrophesDoNotHideAWord() {
        assertThat(exact("'s avonds foto's zo'n ’t Zand opa’s"))
                .containsExactly("s", "avonds", "foto", "zo'n", "t", "zand", "opa");
    }

    @Test
    void smallWordsAreWrittenInFull() {
        assertThat(exact("m'n buurt, z’n huis, d'r wÿk, wy\u0308k"))
                .containsExactly("mijn", "buurt", "zijn", "huis", "haar", "wijk", "wijk");
    }

    @Test
    void aNumberIsPartedFromItsWord() {
        assertThat(stems("65-plussers 65plussers 65+ h20 10km 2026 1+1 c++"))
                .containsExactly("65", "plus", "65", "plus", "65", "plus", "h20", "10km", "2026", "1", "1", "c");
    }

    @Test
    void everyTokenStandsWhereItIsWritten() throws IOException {
        String text = "Voor 65+ en 75plussers, 55+.";
        List<String> places = new ArrayList<>();
        try (TokenStream stream = DutchAnalysis.exact().tokenStream("", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                places.add(term + "=" + text.substring(place.startOffset(), place.endOffset()));
            }
            stream.end();
            assertThat(place.endOffset()).isEqualTo(text.length());
        }
        assertThat(places)
                .containsExactly(
                        "voor=Voor", "65=65", "plus=+", "en=en", "75=75", "plussers=plussers", "55=55", "plus=+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"niet", "geen", "nooit", "zonder", "tegen", "wel", "voor", "na", "met", "meer", "minder"})
    void wordsThatTurnAMeaningAroundAreNoStopWords(String word) {
        assertThat(DutchAnalysis.isStopWord(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "het", "een", "van", "zo'n", "wat", "t", "s", "n"})
    void wordsThatSayLittleAreStopWords(String word) {
        assertThat(DutchAnalysis.isStopWord(word)).isTrue();
    }

    /// When this fails, the tokens have changed: raise [DutchAnalysis#VERSION], then write the new ones here.
    @Test
    void theTokensOfThisVersionArePinned() {
        String sample =
                "In de Gijsingflats brachten twee wijkverbinders bewoners en buddy's bij elkaar. Wat niet werkte: "
                        + "vergaderingen zonder koffie, en folders in drie talen. Wél geslaagd was het samen koken; de eenzaamste "
                        + "ouderen kwamen pas ná maanden. Zo'n 24/7-inloop kost €1.200 per week (ggz, wijkteams, vrijwilligers).";
        assertThat(DutchAnalysis.VERSION).isEqualTo(2);
        assertThat(String.join(" ", stems(sample))).isEqualTo("""
                        in de gijsingflat breng twee wijkverbinder bewoner en buddy bij elkar \
                        wat niet werk vergader zonder koffie en folder in drie taal wel slaag was het samen kook \
                        de eenzam ouderen koom pas na maand \
                        zo'n 24 7 inlop kost 1.200 per week ggz wijkteam vrijwilliger""");
    }

    private static List<String> stems(String text) {
        return DutchAnalysis.tokens(DutchAnalysis.stemmed(), text);
    }

    private static List<String> exact(String text) {
        return DutchAnalysis.tokens(DutchAnalysis.exact(), text);
    }
}
