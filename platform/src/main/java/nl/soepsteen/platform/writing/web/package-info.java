@NullMarked
package nl.soepsteen.platform.writing.web;

import org.jspecify.annotations.NullMarked;
