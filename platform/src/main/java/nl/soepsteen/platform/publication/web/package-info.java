/// The page of one intervention or article, its Markdown and its API.
@NullMarked
package nl.soepsteen.platform.publication.web;

import org.jspecify.annotations.NullMarked;
