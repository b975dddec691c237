package nl.soepsteen.platform.following;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import nl.soepsteen.content.document.Kind;
import nl.soepsteen.platform.following.FoundForPerson.Found;
import nl.soepsteen.platform.publication.Addresses;

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
        MENTIONED(0),
        /// Somebody answered what they wrote.
        ANSWERED(1),
        /// Their pages resemble what is asked.
        ASKED(2),
        /// It is about their page.
        OWN_PAGE(3),
        /// They follow the conversation, or what it is about.
        FOLLOWED(4),
        /// They follow who wrote it.
        BY_PERSON(5),
        /// A new page about what they follow.
        NEW_PAGE(6),
        /// A new page by somebody whom they follow.
        PAGE_BY_PERSON(7),
        /// A search that they keep found it.
        FOUND(8);

        private final int rank;

        Why(int rank) {
            this.rank = rank;
        }

        /// The one with this number in queries.
        static Why ranked(int rank) {
            return Arrays.stream(values())
                    .filter(why -> why.rank == rank)
                    .findFirst()
                    .orElseThrow();
        }
    }

    static NewsGroup page(UUID id, String kind, String slug, String title, Why why, Instant at) {
        return new NewsGroup(
                Followables.PAGE + ":" + id, title, Addresses.of(Kind.valueOf(kind), slug), why, "", 1, 0, at);
    }

    static NewsGroup found(Found found) {
        return new NewsGroup(found.item(), found.title(), found.address(), Why.FOUND, found.by(), 1, 0, found.at());
    }
}
