@NullMarked
package nl.soepsteen.content.advice;

import org.jspecify.annotations.NullMarked;
