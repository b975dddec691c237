@NullMarked
package nl.soepsteen.platform.search;

import org.jspecify.annotations.NullMarked;
