/// `./soepsteen relevantie`: whether search finds what people mean, beside what others find in the same documents.
@NullMarked
package nl.soepsteen.platform.relevance;

import org.jspecify.annotations.NullMarked;
