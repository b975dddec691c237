/// Names found while they are being typed: titles, terms and places by the beginnings of their words.
@NullMarked
package nl.soepsteen.index.suggest;

import org.jspecify.annotations.NullMarked;
