package nl.soepsteen.index;

import org.jspecify.annotations.Nullable;

/// How the index is doing.
///
/// @param position what searches reflect
/// @param head the newest change number seen in the database; `head - position.number` is the lag
/// @param ready true from the moment searches first reflected everything that had happened by then
/// @param rebuilding an index is being built beside the serving one
/// @param documents number of documents searches look at
/// @param problem what keeps the follower from going on just now (it keeps trying), or null
public record IndexStatus(
        Position position,
        long head,
        boolean ready,
        boolean rebuilding,
        int documents,
        @Nullable String problem) {}
