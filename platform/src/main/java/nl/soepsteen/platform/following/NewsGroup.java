package nl.soepsteen.platform.following;

import java.time.Instant;
import java.util.UUID;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.platform.following.FoundForPerson.Found;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.Publication;

/// What is new at one place: in a conversation, or a page.
///
/// @param item its key: `gesprek:<uuid>`, `publication:<uuid>` or what a search found
/// @param title of the conversation or page
/// @param address of the first new contribution, or of the page
/// @param why it concerns the reader
/// @param by what found it, when a search did; else empty
/// @param many how many contributions are new; 1 for a page
/// @param last number of the latest new contribution; 0 for a page
/// @param at of the latest
public record NewsGroup(String item, String title, String address, Why why, String by, int many, int last, Instant at) {

    /// Why something concerns somebody, what concerns them most first.
    public enum Why {
        /// Somebody named them.
        MENTIONED,
        /// Somebody answered what they wrote.
        ANSWERED,
        /// Their pages resemble what is asked.
        ASKED,
        /// It is about their page.
        OWN_PAGE,
        /// They follow the conversation, or what it is about.
        FOLLOWED,
        /// They follow who wrote it.
        BY_PERSON,
        /// A new page about what they follow.
        NEW_PAGE,
        /// A new page by somebody whom they follow.
        PAGE_BY_PERSON,
        /// A search that they keep found it.
        FOUND
    }

    static NewsGroup page(UUID id, String kind, String slug, String title, Why why, Instant at) {
        return new NewsGroup(
                Publication.SUBJECT_KIND + ":" + id, title, Addresses.of(Kind.valueOf(kind), slug), why, "", 1, 0, at);
    }

    static NewsGroup found(Found found) {
        return new NewsGroup(found.item(), found.title(), found.address(), Why.FOUND, found.by(), 1, 0, found.at());
    }
}
