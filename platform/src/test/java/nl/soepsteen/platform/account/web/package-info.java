@NullMarked
package nl.soepsteen.platform.account.web;

import org.jspecify.annotations.NullMarked;
