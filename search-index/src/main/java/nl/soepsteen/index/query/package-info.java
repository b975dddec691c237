/// What a person typed, as a small tree: words, phrases, beginnings of words, and what should not be there.
@NullMarked
package nl.soepsteen.index.query;

import org.jspecify.annotations.NullMarked;
