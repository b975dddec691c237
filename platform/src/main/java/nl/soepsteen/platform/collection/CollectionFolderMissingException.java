package nl.soepsteen.platform.collection;

import java.nio.file.Path;

/// The folder that the operator named does not exist. Stops the start: an empty site would look like lost pages.
final class CollectionFolderMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CollectionFolderMissingException(Path folder) {
        super(("De map '%s' uit SOEPSTEEN_COLLECTION bestaat niet of is geen map."
                        + " Noem een map met Markdown-bestanden, of laat de instelling weg voor de meegeleverde collectie.")
                .formatted(folder.toAbsolutePath()));
    }
}
