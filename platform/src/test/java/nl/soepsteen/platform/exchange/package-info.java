@NullMarked
package nl.soepsteen.platform.exchange;

import org.jspecify.annotations.NullMarked;
