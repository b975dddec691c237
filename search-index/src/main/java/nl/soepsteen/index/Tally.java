package nl.soepsteen.index;

/// How many documents carry a facet value, over the whole index.
///
/// @param all number of documents
/// @param real how many of those are not invented
public record Tally(long all, long real) {

    /// Whether nothing but invented examples carries the value.
    public boolean onlyInvented() {
        return real == 0;
    }
}
