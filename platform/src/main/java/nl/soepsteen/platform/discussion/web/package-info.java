/// The pages of conversations, and taking part in them.
@NullMarked
@NamedInterface("web")
package nl.soepsteen.platform.discussion.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
