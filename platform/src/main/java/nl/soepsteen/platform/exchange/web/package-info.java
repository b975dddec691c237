/// The addresses of what goes in and out.
@NullMarked
package nl.soepsteen.platform.exchange.web;

import org.jspecify.annotations.NullMarked;
