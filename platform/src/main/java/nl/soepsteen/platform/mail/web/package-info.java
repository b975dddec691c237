@NullMarked
package nl.soepsteen.platform.mail.web;

import org.jspecify.annotations.NullMarked;
