@NullMarked
package nl.soepsteen.platform.following.web;

import org.jspecify.annotations.NullMarked;
