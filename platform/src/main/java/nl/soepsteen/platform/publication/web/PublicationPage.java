package nl.soepsteen.platform.publication.web;

import java.util.List;
import nl.soepsteen.content.render.Heading;
import nl.soepsteen.content.render.SafeHtml;
import nl.soepsteen.platform.discussion.web.ConversationLines.Talk;
import nl.soepsteen.platform.publication.SimilarPage;
import org.jspecify.annotations.Nullable;

/// Everything the page of an intervention or article shows.
///
/// @param address of the page itself
/// @param kind "Interventie" or "Artikel"
/// @param outcome how it went, or null for an article
/// @param facts what a colleague wants to know first
/// @param moreFacts the rest
/// @param lessons what made it possible, what stood in the way, why it went otherwise
/// @param patterns whether learning patterns are among them, whose origin is then told
/// @param themes the themes it belongs to
/// @param contents table of contents; empty when the text is too short to need one
/// @param basedOn the page this one takes further, or null
/// @param family how it went wherever colleagues took it further, or null when nobody did
/// @param similar pages that resemble it
/// @param source where the knowledge comes from, or null
/// @param writer who wrote it, or null when nobody is known
/// @param archived whether it is kept for reading only
/// @param changed the day it last changed, in words
/// @param cite how to name this page as a source, in one line
/// @param share a mail with the page's address, or null while nobody said what this site's address is
/// @param talk what people talk about here, or null when nobody can (any more)
/// @param about what conversations here are about, as a key
/// @param structured the same page for machines
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
        List<Fact> lessons,
        boolean patterns,
        List<Link> themes,
        List<Heading> contents,
        SafeHtml body,
        @Nullable Link basedOn,
        @Nullable Family family,
        List<SimilarPage> similar,
        @Nullable Citation source,
        @Nullable Writer writer,
        boolean archived,
        String changed,
        String cite,
        @Nullable String share,
        @Nullable Talk talk,
        String about,
        StructuredData structured) {

    /// Whether it can be tried elsewhere: an article cannot.
    public boolean canBeTried() {
        return outcome != null;
    }

    /// The end of the address.
    public String slug() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /// Who wrote it: "Amina", "namens Buurthuis De Brink", "als bewoner".
    ///
    /// @param address of their own page; empty when they have none
    /// @param hats in which capacities they write
    public record Writer(String name, String address, List<String> hats) {}

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

    /// The pages of a family.
    ///
    /// @param tally "Gelukt op 4 plekken en deels gelukt op 3 plekken."; of real pages, this one included; may
    ///     be empty
    /// @param invented "Daarnaast 2 verzonnen voorbeelden: gestopt op 2 plekken."; likewise of invented ones
    /// @param members the other pages, oldest story first
    public record Family(String tally, String invented, List<Member> members) {}

    /// Another page of the family.
    ///
    /// @param outcome how it went, or null for an article
    /// @param where places and years, may be empty
    /// @param difference why it went otherwise there, may be empty
    public record Member(
            String title,
            String address,
            @Nullable Outcome outcome,
            String where,
            String difference,
            boolean invented) {}

    /// A source, as it is cited.
    ///
    /// @param details author and year, may be empty
    /// @param address on another site, or null
    public record Citation(
            String title, String details, @Nullable String address) {}
}
