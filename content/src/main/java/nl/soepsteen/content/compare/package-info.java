/// What changed between two versions of a page, for people.
@NullMarked
package nl.soepsteen.content.compare;

import org.jspecify.annotations.NullMarked;
