@NullMarked
package nl.soepsteen.platform.opendata.web;

import org.jspecify.annotations.NullMarked;
