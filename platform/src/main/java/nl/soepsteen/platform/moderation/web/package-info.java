@NullMarked
package nl.soepsteen.platform.moderation.web;

import org.jspecify.annotations.NullMarked;
