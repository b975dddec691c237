package nl.soepsteen.platform.publication.web;

import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.vocabulary.Labels;
import org.jspecify.annotations.Nullable;

/// What a page is in the words of schema.org, ready to stand in the page. Having one means that nothing in it
/// can end the element it stands in.
public final class StructuredData {

    private final String json;

    private StructuredData(String json) {
        this.json = json;
    }

    /// @param address of the page, in full where that is known
    /// @param home of this site, likewise
    /// @param basedOn address of the page that this one takes further, or null
    static StructuredData of(PublishedPage page, Labels labels, String address, String home, @Nullable String basedOn) {
        return new StructuredData(JsonLd.of(page, labels, address, home, basedOn));
    }

    @Override
    public String toString() {
        return json;
    }
}
