@NullMarked
package nl.soepsteen.platform.picture.web;

import org.jspecify.annotations.NullMarked;
