package nl.soepsteen.content.document;

import static nl.soepsteen.content.document.TestFile.article;
import static nl.soepsteen.content.document.TestFile.intervention;
import static nl.soepsteen.content.document.TestFile.problems;
import static nl.soepsteen.content.document.TestFile.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.vocabulary.TermList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    @Test
    void theSmallestInterventionGetsEveryDefault() {
        Document document = read(intervention());

        assertThat(document.slug()).isEqualTo(new Slug("even-buurten"));
        assertThat(document.kind()).isEqualTo(Kind.INTERVENTION);
        assertThat(document.title()).isEqualTo("Even buurten");
        assertThat(document.terms(TermList.THEMES)).containsExactly(new Slug("verbondenheid"));
        assertThat(document.nationwide()).isTrue();
        assertThat(document.outcome()).isEqualTo(new Slug("nog-onbekend"));
        assertThat(document.substantiation()).isEqualTo(new Slug("verhaal"));
        assertThat(document.assessment()).isEqualTo(new Assessment(new Slug("niet-getoetst"), null, null, null));
        assertThat(document.costs()).isEqualTo(new Slug("onbekend"));
        assertThat(document.adverse() || document.topIdea() || document.invented())
                .isFalse();
        assertThat(document.body()).isEqualTo("Tekst.\n");
    }

    @Test
    void everyKeyIsRead() {
        Document document = read("""
                ---
                soort: interventie
                titel: "2028"
                samenvatting: >
                  Een vast gezicht
                  op het trapje.
                themas: [verbondenheid, levendigheid, veiligheid]
                onderwerpen: [eenzaamheid]
                doelgroepen: [ouderen]
                voor-wie-werkt: [opbouwwerkers]
                leerpatronen: [bijvangst]
                voorwaarden: [lange-adem]
                belemmeringen: [avg]
                setting: [thuis]
                werkvorm: [buddy]
                trefwoorden: [trapje, 2019]
                plaatsen:
                  - gemeente: Rotterdam
                    wijk: Bospolder
                    buurt: Gijsing
                  - {gemeente: Nijmegen}
                fase: afgerond
                uitkomst: gestopt
                averechts: ja
                reden-gestopt: geld-op
                onderbouwing: bijgehouden
                toetsing: {niveau: erkend-goed-beschreven, instituut: Movisie, datum: 2019-03-01, url: "https://voorbeeld.nl/e"}
                kosten: laag
                topidee: TRUE
                van: 2018
                tot: 2019-06
                organisaties: [Stichting A, "B & C"]
                gebaseerd-op: ander-buurten
                bron: {titel: Verslag, url: https://voorbeeld.nl/v, auteur: Iemand, jaar: 2019}
                voorbeeld: nee
                ---
                Tekst.
                """);

        assertThat(document.title()).isEqualTo("2028");
        assertThat(document.summary()).isEqualTo("Een vast gezicht op het trapje.");
        assertThat(document.terms()).hasSize(9);
        assertThat(document.keywords()).containsExactly("trapje", "2019");
        assertThat(document.places())
                .containsExactly(new Place("Rotterdam", "Bospolder", "Gijsing"), new Place("Nijmegen", null, null));
        assertThat(document.reasonStopped()).isEqualTo(new Slug("geld-op"));
        assertThat(document.adverse()).isTrue();
        assertThat(document.topIdea()).isTrue();
        assertThat(document.assessment())
                .isEqualTo(new Assessment(
                        new Slug("erkend-goed-beschreven"),
                        "Movisie",
                        LocalDate.of(2019, 3, 1),
                        "https://voorbeeld.nl/e"));
        assertThat(document.from()).isEqualTo(new PartialDate(2018, null));
        assertThat(document.until()).isEqualTo(new PartialDate(2019, 6));
        assertThat(document.organisations()).containsExactly("Stichting A", "B & C");
        assertThat(document.basedOn()).isEqualTo(new Slug("ander-buurten"));
        assertThat(document.source()).isEqualTo(new Source("Verslag", "https://voorbeeld.nl/v", "Iemand", 2019));
    }

    @Test
    void anArticleHasNoPhaseOrOutcome() {
        Document document = read(article("van: 2019", "trefwoorden: [soep]"));

        assertThat(document.kind()).isEqualTo(Kind.ARTICLE);
        assertThat(document.phase()).isNull();
        assertThat(document.outcome()).isNull();
        assertThat(document.substantiation()).isNull();
        assertThat(document.assessment()).isNull();
        assertThat(document.costs()).isNull();
        assertThat(document.places()).isEmpty();
        assertThat(document.nationwide()).isFalse();
    }

    @Test
    void allProblemsAreToldAtOnceInFileOrder() {
        List<Problem> problems = problems("""
                ---
                titel: Even buurten
                themas: [verbondenheit, levendigheid]
                plaatsen: [{buurt: Gijsing}]
                fase: lopend
                uitkomst: mislukt
                tittel: Nog een
                van: 2019
                tot: 2018-05
                fase: idee
                ---
                """);

        assertThat(problems)
                .extracting(Problem::line, Problem::key)
                .containsExactly(
                        tuple(0, "samenvatting"),
                        tuple(3, "themas[1]"),
                        tuple(4, "plaatsen[1].gemeente"),
                        tuple(4, "plaatsen[1].wijk"),
                        tuple(6, "uitkomst"),
                        tuple(7, "tittel"),
                        tuple(9, "tot"),
                        tuple(10, "fase"),
                        tuple(11, null));
    }

    @Test
    void anUnknownKeyGetsTheNearestOne() {
        assertThat(problems(intervention("onderwerp: [eenzaamheid]")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("Deze sleutel bestaat niet. Bedoel je `onderwerpen`?");
                    assertThat(problem.allowed()).startsWith("Kies uit: soort, titel, samenvatting, themas");
                });
    }

    @Test
    void anUnknownTermNamesItsListTheNearestAndWhatIsAllowed() {
        assertThat(onlyProblem(intervention("uitkomst: gelukd"))).satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("`gelukd` staat niet in de lijst uitkomsten. Bedoel je `gelukt`?");
            assertThat(problem.allowed()).isEqualTo("Kies uit: gelukt, deels, niet-gelukt, gestopt, nog-onbekend.");
        });
        assertThat(onlyProblem(intervention("onderwerpen: [eenzaamheid, Burenhulpp]")))
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("onderwerpen[2]");
                    assertThat(problem.message())
                            .isEqualTo("`Burenhulpp` staat niet in de lijst onderwerpen. Bedoel je `burenhulp`?");
                    assertThat(problem.allowed()).contains("die telt 33 begrippen");
                });
        assertThat(onlyProblem(intervention("kosten: qqqqqq")).message())
                .isEqualTo("`qqqqqq` staat niet in de lijst kosten.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    titel2: x                                  | titel2          | Deze sleutel bestaat niet. Bedoel je `titel`?
                    soort: column                              | soort           | Deze soort bestaat niet.
                    onderwerpen: eenzaamheid                   | onderwerpen     | Hier hoort een lijst.
                    onderwerpen: [eenzaamheid, eenzaamheid]    | onderwerpen[2]  | Dit staat twee keer in de lijst.
                    onderwerpen: [eenzaamheid, ]               |                 |
                    onderwerpen: [eenzaamheid, ~]              | onderwerpen[2]  | Dit deel van de lijst is leeg.
                    onderwerpen: [[eenzaamheid]]               | onderwerpen[1]  | Hier hoort één woord uit de lijst onderwerpen.
                    trefwoorden: [a,b,c,d,e,f,g,h,i,j,k]       | trefwoorden     | Deze lijst is te lang: 11.
                    averechts: misschien                       | averechts       | Hier hoort true of false.
                    topidee: [true]                            | topidee         | Hier hoort true of false.
                    reden-gestopt: geld-op                     | reden-gestopt   | Een reden om te stoppen hoort alleen bij de uitkomst gestopt.
                    uitkomst: gestopt                          | reden-gestopt   | De reden van het stoppen ontbreekt.
                    toetsing: erkend-goed-beschreven           | toetsing        | Bij `erkend-goed-beschreven` horen ook instituut, datum en url.
                    toetsing: erkenning-verlopen               | toetsing        | Bij `erkenning-verlopen` horen ook instituut, datum en url.
                    toetsing: collegiaal-getoetst              |                 |
                    toetsing: {instituut: Movisie}             | toetsing.niveau | Het niveau van de toetsing ontbreekt.
                    toetsing: {niveau: collegiaal-getoetst, datum: 2019-02-30} | toetsing.datum | Dit is geen datum.
                    toetsing: {niveau: collegiaal-getoetst, url: voorbeeld.nl} | toetsing.url   | `voorbeeld.nl` is geen volledig webadres.
                    van: gisteren                              | van             | Dit is geen jaar of maand.
                    van: 2018-13                               | van             | Dit is geen jaar of maand.
                    van: 18                                    | van             | Dit is geen jaar of maand.
                    gebaseerd-op: Even Buurten                 | gebaseerd-op    | `Even Buurten` is geen korte naam.
                    gebaseerd-op: even-buurten                 | gebaseerd-op    | Een pagina kan niet op zichzelf gebaseerd zijn.
                    bron: Wijktop                              | bron            | Hier horen de delen van een bron.
                    bron: {url: https://voorbeeld.nl}          | bron.titel      | De titel van de bron ontbreekt.
                    bron: {titel: A, url: javascript:x}        | bron.url        | `javascript:x` is geen volledig webadres.
                    bron: {titel: A, url: https://a@b.nl}      | bron.url        | `https://a@b.nl` is geen volledig webadres.
                    bron: {titel: A, jaar: vorig}              | bron.jaar       | Dit is geen jaar.
                    bron: {titel: A, titels: B}                | bron.titels     | Deze sleutel bestaat niet. Bedoel je `titel`?
                    organisaties: [{naam: A}]                  | organisaties[1] | Hier hoort gewone tekst.
                    organisaties: [""]                         | organisaties[1] | Deze tekst is leeg.
                    voorbeeld: "\\u200B"                        | voorbeeld       | Hier hoort true of false.
                    """)
    void eachRuleHasItsOwnSentence(String line, String key, String message) {
        if (message == null) {
            assertThat(read(intervention(line)).title()).isEqualTo("Even buurten");
            return;
        }
        Problem problem = onlyProblem(intervention(line));

        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.allowed()).isNotNull().endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voor-wie-werkt: [opbouwwerkers]",
                "leerpatronen: [bijvangst]",
                "voorwaarden: [lange-adem]",
                "belemmeringen: [avg]",
                "setting: [thuis]",
                "werkvorm: [buddy]",
                "fase: lopend",
                "uitkomst: gelukt",
                "averechts: false",
                "onderbouwing: verhaal",
                "toetsing: niet-getoetst",
                "kosten: laag",
                "topidee: true",
                "tot: 2019",
                "gebaseerd-op: een-ander",
            })
    void anArticleMayNotCarryWhatBelongsToInterventions(String line) {
        assertThat(onlyProblem(article(line)).message()).isEqualTo("Een artikel heeft deze sleutel niet.");
    }

    @Test
    void anIdeaHasNoOutcomeYet() {
        String idea = intervention("uitkomst: gelukt").replace("fase: lopend", "fase: idee");

        assertThat(onlyProblem(idea).message()).isEqualTo("Een idee heeft nog geen uitkomst.");
        assertThat(read(idea.replace("gelukt", "nog-onbekend")).phase()).isEqualTo(new Slug("idee"));
    }

    @Test
    void anEndInTheYearOfTheBeginIsFine() {
        assertThat(read(intervention("van: 2018-09", "tot: 2018")).until()).isEqualTo(new PartialDate(2018, null));
        assertThat(onlyProblem(intervention("van: 2018-09", "tot: 2018-08")).message())
                .isEqualTo("Het einde ligt voor het begin.");
    }

    @Test
    void requiredKeysThatAreMissingOrEmptyAreTold() {
        assertThat(problems(TestFile.of("titel:", "themas: []")))
                .extracting(Problem::key, Problem::message)
                .containsExactlyInAnyOrder(
                        tuple("titel", "Deze sleutel is nog leeg."),
                        tuple("samenvatting", "Deze sleutel ontbreekt."),
                        tuple("themas", "Deze sleutel is nog leeg."),
                        tuple("plaatsen", "Deze sleutel ontbreekt."),
                        tuple("fase", "Deze sleutel ontbreekt."));
    }

    @Test
    void placesAreGroupsWithAGemeente() {
        assertThat(onlyProblem(withPlaces("[Rotterdam]")).message())
                .isEqualTo("Hier hoort een plaats met een gemeente.");
        assertThat(onlyProblem(withPlaces("Rotterdam")).message()).isEqualTo("Hier hoort een lijst.");
        assertThat(onlyProblem(withPlaces("[{gemeente: Rotterdam, buurt: Gijsing}]"))
                        .message())
                .isEqualTo("Er staat een buurt zonder wijk.");
        assertThat(onlyProblem(withPlaces("[{gemeente: Rotterdam}, {gemeente: Rotterdam}]"))
                        .message())
                .isEqualTo("Dit staat twee keer in de lijst.");
        assertThat(onlyProblem(withPlaces("[{gemeente: \"???\"}]")).message())
                .isEqualTo("Dit is geen naam van een plaats.");
    }

    @Test
    void textsHaveALimitInCharactersAsPeopleCountThem() {
        String title = "😀".repeat(120);

        assertThat(read(intervention().replace("Even buurten", title)).title()).isEqualTo(title);
        assertThat(onlyProblem(intervention().replace("Even buurten", title + "😀")))
                .satisfies(problem -> {
                    assertThat(problem.message()).isEqualTo("Deze tekst is te lang: 121 tekens.");
                    assertThat(problem.allowed()).isEqualTo("Gebruik hooguit 120 tekens.");
                });
        assertThat(onlyProblem(intervention("trefwoorden: [" + "a".repeat(61) + "]"))
                        .key())
                .isEqualTo("trefwoorden[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Even Buurten.md", "even-buurten.txt", "even-buurten", ".md", "../even-buurten.md", "é.md"})
    void theFileNameMustBeASlug(String fileName) {
        List<Problem> problems = problems(fileName, intervention().getBytes(StandardCharsets.UTF_8));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isZero();
            assertThat(problem.message()).isEqualTo("De naam van dit bestand kan geen adres worden.");
            assertThat(problem.allowed()).endsWith(".md`.");
        });
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotMatter() {
        String windows = "\uFEFF" + intervention().replace("\n", "\r\n");

        assertThat(read(windows).title()).isEqualTo("Even buurten");
        assertThat(read(windows).body()).isEqualTo("Tekst.\r\n");
    }

    @Test
    void theBodyIsWhatFollowsTheSecondLineByteForByte() {
        String body = "\n---\n  Tekst \r\n\r---\n\t#  einde ";

        assertThat(read(intervention().replace("Tekst.\n", body)).body()).isEqualTo(body);
    }

    @Test
    void aBodyThatCannotBeShownIsRefusedWithItsLine() {
        assertThat(onlyProblem(intervention().replace("Tekst.", "Eerst\n\n" + "|a".repeat(200))))
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(10);
                    assertThat(problem.message()).isEqualTo("Deze regel heeft te veel kolommen: meer dan 100.");
                });
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertThat(onlyProblem(intervention().replace("Tekst.\n", " \n\u00A0\n"))
                        .message())
                .isEqualTo("Onder de tweede regel --- staat nog geen tekst.");
    }

    @Test
    void aStoredDocumentKeepsTermsThatLeftTheVocabulary() {
        String stored = intervention("onderwerpen: [al-lang-weg]", "uitkomst: ook-weg");

        Document document = TestFile.READER.readStored("even-buurten", stored);

        assertThat(document.terms(TermList.TOPICS)).containsExactly(new Slug("al-lang-weg"));
        assertThat(document.outcome()).isEqualTo(new Slug("ook-weg"));
        assertThat(problems(stored)).hasSize(2);
    }

    @Test
    void aStoredTextThatIsNoDocumentIsAnError() {
        assertThatThrownBy(() -> TestFile.READER.readStored("even-buurten", "zomaar"))
                .isInstanceOf(BrokenDocumentException.class)
                .hasMessageContaining("even-buurten")
                .hasMessageContaining("line 1: De eerste regel is geen ---.");
    }

    private static String withPlaces(String places) {
        return intervention().replace("plaatsen: landelijk", "plaatsen: " + places);
    }

    private static Problem onlyProblem(String text) {
        List<Problem> problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
