/// The pages of themes, topics, target groups and places, and the lists of them.
@NullMarked
@NamedInterface("web")
package nl.soepsteen.platform.browse.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
