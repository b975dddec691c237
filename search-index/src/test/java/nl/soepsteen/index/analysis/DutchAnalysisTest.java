package nl.soepsteen.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        "vriend, vrienden"
    })
    void formsOfOneWordBecomeOneToken(String one, String other) {
        assertThat(stems(other)).hasSize(1).isEqualTo(stems(one));
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
        "zon, gezond"
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
    void wordsWithDigitsAreLeftAlone() {
        assertThat(stems("65plussers h20 2026")).containsExactly("65plussers", "h20", "2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"niet", "geen", "nooit", "zonder", "tegen", "wel", "voor", "na", "met", "meer", "minder"})
    void wordsThatTurnAMeaningAroundAreNoStopWords(String word) {
        assertThat(DutchAnalysis.isStopWord(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "het", "een", "van", "zo'n", "wat"})
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
        assertThat(DutchAnalysis.VERSION).isEqualTo(1);
        assertThat(String.join(" ", stems(sample))).isEqualTo("""
                        in de gijsingflat bracht twee wijkverbinder bewoner en buddy bij elkar \
                        wat niet werk vergader zonder koffie en folder in drie taal wel slaag was het samen kook \
                        de eenzaamst ouderen kwaam pas na maand \
                        zo'n 24 7 inlop kost 1.200 per week ggz wijkteam vrijwilliger""");
    }

    private static List<String> stems(String text) {
        return DutchAnalysis.tokens(DutchAnalysis.stemmed(), text);
    }

    private static List<String> exact(String text) {
        return DutchAnalysis.tokens(DutchAnalysis.exact(), text);
    }
}
