package nl.soepsteen.platform.publication.web;

import java.util.List;
import nl.soepsteen.content.render.Heading;
import nl.soepsteen.content.render.SafeHtml;
import org.jspecify.annotations.Nullable;

/// Everything the page of an intervention or article shows.
///
/// @param address of the page itself
/// @param kind "Interventie" or "Artikel"
/// @param outcome how it went, or null for an article
/// @param facts what a colleague wants to know first
/// @param moreFacts the rest
/// @param contents table of contents; empty when the text is too short to need one
/// @param basedOn the page this one takes further, or null
/// @param source where the knowledge comes from, or null
/// @param changed the day it last changed, in words
public record PublicationPage(
        String address,
        String kind,
        String title,
        String summary,
        boolean invented,
        boolean topIdea,
        @Nullable Outcome outcome,
        List<Fact> facts,
        List<Fact> moreFacts,
        List<Heading> contents,
        SafeHtml body,
        @Nullable Link basedOn,
        @Nullable Citation source,
        String changed) {

    /// How it went.
    ///
    /// @param value the term's slug, for the icon
    /// @param adverse something got worse by it
    /// @param reason why it stopped, or null
    public record Outcome(
            String value,
            String label,
            boolean adverse,
            @Nullable String reason) {}

    /// A link to another page.
    public record Link(String title, String address) {}

    /// A source, as it is cited.
    ///
    /// @param details author and year, may be empty
    /// @param address on another site, or null
    public record Citation(
            String title, String details, @Nullable String address) {}
}
