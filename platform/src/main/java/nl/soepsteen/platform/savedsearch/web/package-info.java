/// Keeping searches, and what came since.
@NullMarked
package nl.soepsteen.platform.savedsearch.web;

import org.jspecify.annotations.NullMarked;
