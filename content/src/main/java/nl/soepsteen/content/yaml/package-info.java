/// A strict, small part of YAML with the line of every value: no tags, no aliases, limited depth and size.
@NullMarked
package nl.soepsteen.content.yaml;

import org.jspecify.annotations.NullMarked;
