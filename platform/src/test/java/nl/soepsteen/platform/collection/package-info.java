@NullMarked
package nl.soepsteen.platform.collection;

import org.jspecify.annotations.NullMarked;
