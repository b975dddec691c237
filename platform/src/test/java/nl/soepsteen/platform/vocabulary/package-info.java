@NullMarked
package nl.soepsteen.platform.vocabulary;

import org.jspecify.annotations.NullMarked;
