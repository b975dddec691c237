package nl.soepsteen.platform.bench;

import java.util.List;

/// How large a run is.
///
/// @param sizes of the corpora, smallest first
/// @param warmUp seconds of load before anything counts; over HTTP again and again until it no longer gets faster
/// @param stretch seconds of each measured stretch
/// @param rounds how often the Lucene loops take turns
/// @param readingPages different pages in the mix for reading
/// @param complete false for a small run that shows that everything works: its figures mean nothing
record Scale(List<Integer> sizes, int warmUp, int stretch, int rounds, int readingPages, boolean complete) {

    static final Scale FULL = new Scale(List.of(30_000, 100_000), 12, 5, 3, 500, true);
    static final Scale SMALL = new Scale(List.of(200, 600), 1, 1, 1, 50, false);

    Scale {
        sizes = List.copyOf(sizes);
    }

    int smallest() {
        return sizes.getFirst();
    }

    int largest() {
        return sizes.getLast();
    }
}
