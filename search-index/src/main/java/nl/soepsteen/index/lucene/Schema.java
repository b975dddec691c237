package nl.soepsteen.index.lucene;

import nl.soepsteen.index.analysis.DutchAnalysis;

/// What an index was made of. An index with another schema is rebuilt; while that happens it keeps answering if
/// this code can still read it.
///
/// @param version of the fields, see [#VERSION]
/// @param analysis version of the words in them
/// @param recipe fingerprint of what the application makes documents from
public record Schema(int version, int analysis, String recipe) {

    /// Raise with every change to the fields of a document.
    ///
    /// - 1: the first.
    /// - 2: parts of compounds, runs of three letters, what is real, the last year, sketches.
    /// - 3: beginnings of the words of titles.
    /// - 4: what others said, the part a document plays.
    public static final int VERSION = 4;

    /// The oldest version whose indexes this code can answer from.
    public static final int READABLE_FROM = 1;

    /// What this code makes.
    public static Schema current(String recipe) {
        return new Schema(VERSION, DutchAnalysis.VERSION, recipe);
    }

    /// Whether this code can answer from an index with this schema.
    public boolean isReadable() {
        return version >= READABLE_FROM && version <= VERSION;
    }
}
