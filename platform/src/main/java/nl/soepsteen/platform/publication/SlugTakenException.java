package nl.soepsteen.platform.publication;

import nl.soepsteen.content.Slug;

/// A new page cannot have a slug that another page had before: its old address would lead elsewhere.
public final class SlugTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SlugTakenException(Slug slug) {
        super("De naam '%s' is van een pagina die nu anders heet.".formatted(slug));
    }
}
