/// Dutch words as the index keeps them: how text becomes tokens, folded and stemmed, without surprises from elsewhere.
@NullMarked
package nl.soepsteen.index.analysis;

import org.jspecify.annotations.NullMarked;
