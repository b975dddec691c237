@NullMarked
package nl.soepsteen.platform.following;

import org.jspecify.annotations.NullMarked;
