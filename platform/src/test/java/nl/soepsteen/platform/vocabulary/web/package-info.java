@NullMarked
package nl.soepsteen.platform.vocabulary.web;

import org.jspecify.annotations.NullMarked;
