package nl.soepsteen.index.lucene;

import nl.soepsteen.index.analysis.DutchAnalysis;

/// One word of a question.
///
/// @param part which part of the question it stood in, counted from 0
/// @param typed as typed
/// @param exact folded
/// @param stem of the folded word
record TypedWord(int part, String typed, String exact, String stem) {

    boolean isStopWord() {
        return DutchAnalysis.isStopWord(exact);
    }

    /// The same place in the question with another word.
    TypedWord as(String other) {
        return new TypedWord(part, other, other, KnownWords.stem(other));
    }
}
