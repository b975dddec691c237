package nl.soepsteen.platform.publication;

/// Why a page is no longer public.
enum Withdrawal {
    /// An administrator removed all invented examples.
    EXAMPLES_REMOVED,
    /// Its author or an editor took it away.
    WITHDRAWN,
    /// Its author left and took it along: the text is not kept.
    ERASED
}
