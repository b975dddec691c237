package nl.soepsteen.platform.exchange;

import nl.soepsteen.platform.web.Licences;

/// What a zip says about itself.
final class About {

    private static final String FORMAT = """
            Elke pagina is een gewoon tekstbestand dat eindigt op .md (Markdown). Je opent
            het met elk programma voor teksten. Bovenaan, tussen twee regels ---, staan de
            gegevens. Daaronder staat het verhaal.

            Foto’s en tekeningen bij de teksten staan in de map beelden.

            Je kunt deze zip, of een bestand eruit, weer inladen op een site met Soepsteen:
            kies daar Schrijven en dan Bestanden inladen.
            """;

    private static final String COLLECTION = """
            Alle pagina’s van deze Soepsteen
            ================================

            In de map interventies staat wat mensen in hun wijk probeerden. In de map
            artikelen staat achtergrond. Een bestand met de regel voorbeeld: true is
            verzonnen, om te laten zien wat je kunt delen.

            Je mag alles gebruiken en aanpassen, als je de bron noemt.
            Licentie: %s, %s

            """.formatted(Licences.TEXTS_NAME, Licences.TEXTS);

    private static final String OWN = """
            Jouw teksten op Soepsteen
            =========================

            In de mappen interventies en artikelen staan jouw pagina’s. In de map concepten
            staat wat nog niet af is. In de map weggehaald staan pagina’s die niet meer op
            de site staan.

            Wat op de site staat, mag iedereen gebruiken en aanpassen, als ze jou noemen.
            Licentie: %s, %s

            """.formatted(Licences.TEXTS_NAME, Licences.TEXTS);

    private About() {}

    /// Of all pages.
    static String collection() {
        return COLLECTION + FORMAT;
    }

    /// Of somebody's own texts.
    static String own() {
        return OWN + FORMAT;
    }
}
