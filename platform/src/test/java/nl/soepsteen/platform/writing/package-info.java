@NullMarked
package nl.soepsteen.platform.writing;

import org.jspecify.annotations.NullMarked;
