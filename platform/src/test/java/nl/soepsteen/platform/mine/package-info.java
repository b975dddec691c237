@NullMarked
package nl.soepsteen.platform.mine;

import org.jspecify.annotations.NullMarked;
