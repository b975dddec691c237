@NullMarked
package nl.soepsteen.platform.reading;

import org.jspecify.annotations.NullMarked;
