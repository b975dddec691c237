/// The front page.
@NullMarked
package nl.soepsteen.platform.home.web;

import org.jspecify.annotations.NullMarked;
