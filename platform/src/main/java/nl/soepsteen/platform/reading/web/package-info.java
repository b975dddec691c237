@NullMarked
package nl.soepsteen.platform.reading.web;

import org.jspecify.annotations.NullMarked;
