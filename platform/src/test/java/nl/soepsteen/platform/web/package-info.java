@NullMarked
package nl.soepsteen.platform.web;

import org.jspecify.annotations.NullMarked;
