@NullMarked
package nl.soepsteen.platform.publication.web;

import org.jspecify.annotations.NullMarked;
