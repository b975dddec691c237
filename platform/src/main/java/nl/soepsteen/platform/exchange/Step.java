package nl.soepsteen.platform.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.platform.publication.KeptPage;
import org.jspecify.annotations.Nullable;

/// What becomes of one file, and what is needed to do it.
///
/// @param document what was read from it, or null when it is no page
/// @param page the page it is about, or null when there is none
/// @param remarks what its sender must know, plain Dutch
record Step(
        IncomingFile file,
        Fate fate,
        @Nullable Document document,
        @Nullable KeptPage page,
        List<String> remarks) {

    Step {
        remarks = List.copyOf(remarks);
    }

    /// A file that is no page.
    static Step of(IncomingFile file, Fate fate, List<String> remarks) {
        return new Step(file, fate, null, null, remarks);
    }

    /// The same file, with which something else must be done.
    Step but(Fate other, List<String> otherRemarks) {
        return new Step(file, other, document, page, otherRemarks);
    }

    /// The text as it came; it was read already, so it is UTF-8.
    String markdown() {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /// What tells the page's present text from another one.
    String present() {
        return page == null ? Digest.OF_NOTHING : Digest.of(page.markdown());
    }

    /// Whether its document tells who somebody is.
    boolean isPersonal() {
        return document != null && fate.isWork() && !Plan.personalData(document).isEmpty();
    }
}
