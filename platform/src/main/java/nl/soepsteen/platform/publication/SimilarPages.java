package nl.soepsteen.platform.publication;

import java.util.List;
import java.util.Set;
import nl.soepsteen.platform.subject.SubjectId;

/// Finds pages that resemble one. Declared here because a page shows them; whoever can find implements it.
public interface SimilarPages {

    /// The most similar public pages, best first; empty when nothing resembles it enough, or when nobody can tell now.
    ///
    /// @param without pages that are shown beside it already
    List<SimilarPage> to(PublishedPage page, Set<SubjectId> without);
}
