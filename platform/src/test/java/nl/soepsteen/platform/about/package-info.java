@NullMarked
package nl.soepsteen.platform.about;

import org.jspecify.annotations.NullMarked;
