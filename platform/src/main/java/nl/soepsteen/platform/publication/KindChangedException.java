package nl.soepsteen.platform.publication;

import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Kind;

/// An intervention cannot become an article, nor the other way round: their addresses differ, and an address works for
/// ever.
public final class KindChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KindChangedException(Slug slug, Kind was) {
        super("De pagina '%s' is al gepubliceerd als %s en kan niet van soort veranderen.".formatted(slug, was.key()));
    }
}
