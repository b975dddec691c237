/// What a writer may want to know before others read a text: personal data in it, words that people asked not to use,
/// plainer words, long sentences, a summary that could be. Advice never stops anybody.
@NullMarked
package nl.soepsteen.content.advice;

import org.jspecify.annotations.NullMarked;
