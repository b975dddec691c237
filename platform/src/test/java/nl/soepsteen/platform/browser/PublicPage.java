package nl.soepsteen.platform.browser;

import java.util.List;
import java.util.Set;

/// One kind of public page, with an address that shows it.
///
/// @param name short, in the tables and as part of file names
/// @param address where one such page is
/// @param status what the answer must say
/// @param shows a text that must be readable on it, so that an empty page is never found faultless
record PublicPage(String name, String address, int status, String shows) {

    /// Every kind of public page. A new kind is one line here: all checks of this package then hold for it too.
    static final List<PublicPage> KINDS = List.of(
            page("home", "/", "Wat werkt in de wijk, en wat niet?"),
            page("zoeken", "/zoeken?q=buurt", "buurt"),
            page("zoeken-niets", "/zoeken?q=xylofoonkwartet&thema=verbondenheid", "Hier is nog niets over te vinden."),
            page("zoeken-verder", "/zoeken?uitkomst=nog-onbekend&pagina=2", "Pagina 2 van"),
            page("zoeken-te-ver", "/zoeken?pagina=50", "Zo ver gaan de resultaten niet."),
            page("interventie", "/interventies/wijkverbinder-en-buddy-gijsingflats", "Hoe ging het?"),
            page("artikel", "/artikelen/vijf-kenmerken-buurt-voor-iedereen", "Een buurt voor iedereen"),
            page("voorbeeld", "/interventies/stoelen-bij-de-lift", "Verzonnen voorbeeld."),
            page("themas", "/themas", "Verbondenheid"),
            page("thema", "/themas/verbondenheid", "Waardoor het anders ging dan gedacht"),
            page("onderwerpen", "/onderwerpen", "Eenzaamheid"),
            page("onderwerp", "/onderwerpen/eenzaamheid", "Eenzaamheid"),
            page("doelgroepen", "/doelgroepen", "Mantelzorgers"),
            page("doelgroep", "/doelgroepen/ouderen", "Ouderen"),
            page("wijken", "/wijken", "Bospolder"),
            page("wijken-gezocht", "/wijken?q=bosplder", "Geen gemeente of wijk gevonden"),
            page("gemeente", "/wijken/rotterdam", "Rotterdam"),
            page("wijk", "/wijken/rotterdam/bospolder", "Wat hier nog ontbreekt"),
            page("gesprekken", "/gesprekken", "Begin een gesprek"),
            page("mensen-zoeken", "/mensen", "Mensen"),
            page("organisaties", "/organisaties", "Organisaties"),
            page("moderatie", "/moderatie", "Besluiten van de redactie"),
            page("bedankt", "/meld/bedankt", "Je melding is verstuurd"),
            page("over", "/over", "De steen in de soep"),
            page("huisregels", "/huisregels", "Niemand krijgt de schuld"),
            page("privacy", "/privacy", "Dan krijg je geen cookies."),
            page("toegankelijkheid", "/toegankelijkheid", "WCAG 2.2"),
            page("stijl", "/stijl", "Een keukentafel, geen kantoor."),
            new PublicPage("onbekende-wijk", "/wijken/rotterdam/bospolderr", 404, "Bospolder"),
            new PublicPage("niet-gevonden", "/bestaat-niet", 404, "Naar de voorpagina"),
            new PublicPage("foute-vraag", "/zoeken?fase=onzin", 400, "Naar de voorpagina"));

    /// A few of them that together show every part there is, for what depends on parts and not on pages.
    static final List<PublicPage> EVERY_PART = KINDS.stream()
            .filter(kind -> Set.of(
                            "home",
                            "zoeken",
                            "zoeken-verder",
                            "zoeken-niets",
                            "voorbeeld",
                            "wijk",
                            "stijl",
                            "niet-gevonden")
                    .contains(kind.name()))
            .toList();

    private static PublicPage page(String name, String address, String shows) {
        return new PublicPage(name, address, 200, shows);
    }

    @Override
    public String toString() {
        return name;
    }
}
