package nl.soepsteen.index;

/// The part a document plays beside others that answer a question as well: earlier ones come first.
public enum Standing {
    /// One of the pages that tallies, likenesses and suggested titles are about; see also
    /// [SearchRequest#pagesOnly()].
    PAGE,
    /// Talk in which an answer was found.
    ANSWERED,
    /// Other talk.
    TALK,
    /// Whatever stands beside the pages; it comes first only where the question is its very name.
    ASIDE
}
