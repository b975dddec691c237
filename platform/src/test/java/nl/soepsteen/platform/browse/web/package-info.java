@NullMarked
package nl.soepsteen.platform.browse.web;

import org.jspecify.annotations.NullMarked;
