/// Very many people in conversations at once.
@NullMarked
package nl.soepsteen.platform.bench.talk;

import org.jspecify.annotations.NullMarked;
