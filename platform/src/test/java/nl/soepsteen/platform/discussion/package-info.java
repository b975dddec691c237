@NullMarked
package nl.soepsteen.platform.discussion;

import org.jspecify.annotations.NullMarked;
