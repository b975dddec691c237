package nl.soepsteen.platform.relevance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.soepsteen.platform.Site;
import tools.jackson.databind.JsonNode;

/// A running site, asked as anybody may ask it.
record Product(Site site) implements SearchSystem {

    @Override
    public String name() {
        return "Soepsteen";
    }

    @Override
    public List<String> search(String text, int most) throws Exception {
        JsonNode answer = site.json(
                "/api/v1/zoeken?aantal=%d&q=%s".formatted(most, URLEncoder.encode(text, StandardCharsets.UTF_8)));
        return answer.required("treffers")
                .valueStream()
                .map(hit -> hit.required("slug").stringValue())
                .toList();
    }

    /// Pages that can be found at all.
    int pages() throws Exception {
        return site.json("/api/v1/zoeken?aantal=1").required("totaal").intValue();
    }
}
