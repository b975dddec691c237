@NullMarked
package nl.soepsteen.platform.browse;

import org.jspecify.annotations.NullMarked;
