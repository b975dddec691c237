package nl.soepsteen.platform.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One hit for programs, as docs/format.md lays it down.
///
/// @param fragment HTML text with `<mark>` only; null when the words stand in title or labels alone
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FoundPage(
        @Nullable String soort,
        String slug,
        String titel,
        String samenvatting,
        @Nullable String fragment,
        String url,
        @Nullable String uitkomst,
        @Nullable String fase,
        List<String> themas,
        List<String> doelgroepen,
        List<String> plaatsen,
        boolean voorbeeld) {}
