@NullMarked
package nl.soepsteen.platform.publication;

import org.jspecify.annotations.NullMarked;
