@NullMarked
package nl.soepsteen.platform.account;

import org.jspecify.annotations.NullMarked;
