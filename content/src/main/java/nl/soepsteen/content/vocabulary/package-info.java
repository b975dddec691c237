/// The controlled terms (themes, topics, target groups, ...) as data: read from one YAML file, never enums.
@NullMarked
package nl.soepsteen.content.vocabulary;

import org.jspecify.annotations.NullMarked;
