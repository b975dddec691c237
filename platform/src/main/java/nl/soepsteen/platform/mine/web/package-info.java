@NullMarked
package nl.soepsteen.platform.mine.web;

import org.jspecify.annotations.NullMarked;
