@NullMarked
package nl.soepsteen.platform.mail;

import org.jspecify.annotations.NullMarked;
