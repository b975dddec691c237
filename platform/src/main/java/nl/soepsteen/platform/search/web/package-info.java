/// The search page and the search API.
@NullMarked
package nl.soepsteen.platform.search.web;

import org.jspecify.annotations.NullMarked;
