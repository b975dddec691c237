@NullMarked
package nl.soepsteen.platform.picture;

import org.jspecify.annotations.NullMarked;
