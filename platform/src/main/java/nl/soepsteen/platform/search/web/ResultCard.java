package nl.soepsteen.platform.search.web;

import java.util.List;
import nl.soepsteen.content.render.SafeHtml;
import org.jspecify.annotations.Nullable;

/// One result as a list shows it: what a colleague wants to know before the click.
///
/// @param address of the page
/// @param kind "Interventie", "Artikel", or another kind of thing that can be found
/// @param outcome its value and label, or null for what has none
/// @param facts short lines: phase, for whom, where, since when, what it rests on; none blank
/// @param passages where the words were found
public record ResultCard(
        String address,
        String title,
        String summary,
        String kind,
        @Nullable Outcome outcome,
        List<Fact> facts,
        boolean invented,
        List<Found> passages) {

    /// How it went.
    public record Outcome(String value, String label) {}

    /// One short line.
    public record Fact(String name, String value) {}

    /// A passage with the address of the section it comes from.
    public record Found(@Nullable String heading, String address, SafeHtml text) {}
}
