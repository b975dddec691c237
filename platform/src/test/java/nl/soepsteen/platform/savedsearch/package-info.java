@NullMarked
package nl.soepsteen.platform.savedsearch;

import org.jspecify.annotations.NullMarked;
