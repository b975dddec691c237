@NullMarked
package nl.soepsteen.platform.home;

import org.jspecify.annotations.NullMarked;
