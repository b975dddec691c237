/// The addresses of feeds, exports, the sitemap and the files that programs look for on every site.
@NullMarked
package nl.soepsteen.platform.opendata.web;

import org.jspecify.annotations.NullMarked;
