@NullMarked
package nl.soepsteen.platform.opendata;

import org.jspecify.annotations.NullMarked;
