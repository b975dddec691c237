package nl.soepsteen.platform.search;

import java.nio.charset.StandardCharsets;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.Texts;
import nl.soepsteen.platform.publication.Publications;

/// Publishes small pages, as an editor would.
record Writing(Publications publications, DocumentReader reader) {

    void put(String slug, String title) {
        String markdown = Texts.intervention(title, "Tekst van " + title + ".");
        switch (reader.read(slug + ".md", markdown.getBytes(StandardCharsets.UTF_8))) {
            case ReadResult.Read read -> publications.put(read.document(), markdown);
            case ReadResult.Refused refused -> throw new AssertionError(refused.problems());
        }
    }
}
