package nl.soepsteen.platform.opendata;

import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Function;
import nl.soepsteen.index.Cursor;
import nl.soepsteen.index.Hit;
import nl.soepsteen.platform.search.web.FoundPage;
import nl.soepsteen.platform.web.Licences;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// The hits as one JSON object, in the shape in which the API gives them (docs/format.md).
public final class JsonForm implements Export.Form {

    /// What the file says about itself.
    ///
    /// @param words the search in words, may be empty
    /// @param address of the search page
    /// @param at when it was asked
    public record About(String words, String address, Instant at) {}

    private final JsonGenerator out;
    private final Function<Hit, FoundPage> found;
    private final About about;
    private final Function<Cursor, String> addressOfRest;

    /// @param out flushed at the end, not closed
    /// @param found makes of a hit what is written, with a full address
    public JsonForm(
            JsonMapper json,
            OutputStream out,
            Function<Hit, FoundPage> found,
            About about,
            Function<Cursor, String> addressOfRest) {
        this.out = json.createGenerator(out);
        this.found = found;
        this.about = about;
        this.addressOfRest = addressOfRest;
    }

    @Override
    public void begin(long total) {
        out.writeStartObject();
        out.writeStringProperty("vraag", about.words());
        out.writeStringProperty("adres", about.address());
        out.writeStringProperty("datum", about.at().toString());
        out.writeStringProperty("licentie", Licences.TEXTS);
        out.writeNumberProperty("totaal", total);
        out.writeArrayPropertyStart("treffers");
    }

    @Override
    public void add(Hit hit) {
        out.writePOJO(found.apply(hit));
    }

    @Override
    public void end(@Nullable Cursor rest) {
        out.writeEndArray();
        if (rest == null) {
            out.writeNullProperty("volgende");
        } else {
            out.writeStringProperty("volgende", addressOfRest.apply(rest));
        }
        out.writeEndObject();
        // Not closed in case of failure: that would complete what is not whole.
        out.flush();
    }
}
