/// The search page and the search API.
@NullMarked
@NamedInterface("web")
package nl.soepsteen.platform.search.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
