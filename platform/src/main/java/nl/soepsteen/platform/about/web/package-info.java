/// The pages about the site.
@NullMarked
package nl.soepsteen.platform.about.web;

import org.jspecify.annotations.NullMarked;
