package nl.soepsteen.platform.browse.web;

import nl.soepsteen.index.Facet;
import nl.soepsteen.platform.web.QueryString;
import nl.soepsteen.platform.web.TakingPart;

/// Where one asks "wie heeft dit eerder gedaan?" of all who wrote about something.
final class Asking {

    private Asking() {}

    /// @param kind of what the conversation will be about
    static String who(Facet facet, String value, String kind) {
        return new QueryString()
                .with("soort", "vraag")
                .with("over", kind + ":" + value)
                .with("vraag", facet.parameter() + "=" + value)
                .on(TakingPart.ASK);
    }
}
