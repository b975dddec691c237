@NullMarked
package nl.soepsteen.platform.people.web;

import org.jspecify.annotations.NullMarked;
