/// The site as people meet it: in a real browser, in light and dark, small and wide, by keyboard, with and without
/// script.
@NullMarked
package nl.soepsteen.platform.browser;

import org.jspecify.annotations.NullMarked;
