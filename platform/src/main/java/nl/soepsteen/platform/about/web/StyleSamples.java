package nl.soepsteen.platform.about.web;

import java.util.List;
import nl.soepsteen.content.render.Fragment;
import nl.soepsteen.content.render.SafeHtml;
import nl.soepsteen.platform.search.web.ResultCard;
import nl.soepsteen.platform.search.web.ResultCard.Fact;
import nl.soepsteen.platform.search.web.ResultCard.Found;
import nl.soepsteen.platform.search.web.ResultCard.Outcome;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.Failure;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What the page about our style shows: the real parts, filled with made-up words.
@Component
public class StyleSamples {

    /// Every way something can go.
    public List<Outcome> outcomes() {
        return List.of(
                new Outcome("gelukt", "Gelukt"),
                new Outcome("deels", "Deels gelukt"),
                new Outcome("niet-gelukt", "Niet gelukt"),
                new Outcome("gestopt", "Gestopt"),
                new Outcome("nog-onbekend", "Nog niet bekend"));
    }

    /// A card for something real with the passage that was found, one for an invented example, one for an article.
    public List<ResultCard> cards() {
        List<Fact> facts = List.of(
                new Fact("Fase", "Afgerond"),
                new Fact("Voor", "Ouderen en buren en omwonenden"),
                new Fact("Waar", "De Kade, Voorbeeldstad"),
                new Fact("Wanneer", Dutch.years(2021, 2023)),
                new Fact("Steunt op", "Deelnemers geteld of reacties verzameld"));
        return List.of(
                new ResultCard(
                        "#kaarten",
                        "Soep op de stoep",
                        "Elke donderdag een pan soep op dezelfde stoep. Na een half jaar kenden de buren elkaars naam.",
                        "Interventie",
                        new Outcome("deels", "Deels gelukt"),
                        facts,
                        false,
                        List.of(new Found("Wat er gebeurde", "#kaarten", passage()))),
                new ResultCard(
                        "#kaarten",
                        "De pan die niemand kwam halen",
                        "We kookten voor veertig mensen. Er kwamen er drie, en dat lag niet aan de soep.",
                        "Interventie",
                        new Outcome("niet-gelukt", "Niet gelukt"),
                        facts,
                        true,
                        List.of()),
                new ResultCard(
                        "#kaarten",
                        "Hoe je een wijk leert kennen",
                        "Vier wandelingen, steeds met een ander.",
                        "Artikel",
                        null,
                        List.of(),
                        false,
                        List.of()));
    }

    private static SafeHtml passage() {
        return Fragment.html(List.of(
                new Fragment.Piece("Na drie weken stond er een rij voor de ", false),
                new Fragment.Piece("soep", true),
                new Fragment.Piece(", en niemand keek meer op zijn telefoon.", false)));
    }

    /// Something somebody asked that we do not understand.
    public Failure failure() {
        return new Failure(
                HttpStatus.BAD_REQUEST,
                "Deze vraag begrijpen we niet",
                "Bij ‘fase’ kennen we de waarde ‘soep’ niet.",
                "fase",
                "Kies een fase uit de lijst bij de filters.");
    }
}
