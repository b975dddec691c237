@NullMarked
package nl.soepsteen.content.compare;

import org.jspecify.annotations.NullMarked;
