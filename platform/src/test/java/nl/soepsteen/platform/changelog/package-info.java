@NullMarked
package nl.soepsteen.platform.changelog;

import org.jspecify.annotations.NullMarked;
