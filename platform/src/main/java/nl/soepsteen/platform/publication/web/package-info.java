/// The page of one intervention or article, its Markdown and its API.
@NullMarked
@NamedInterface("web")
package nl.soepsteen.platform.publication.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
