@NullMarked
package nl.soepsteen.platform.people;

import org.jspecify.annotations.NullMarked;
