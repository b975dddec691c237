/// The pages on which editors look after terms.
@NullMarked
package nl.soepsteen.platform.vocabulary.web;

import org.jspecify.annotations.NullMarked;
