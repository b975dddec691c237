@NullMarked
package nl.soepsteen.platform.moderation;

import org.jspecify.annotations.NullMarked;
