/// From Markdown to what readers and the index need: safe HTML, table of contents, plain text per section, excerpt.
@NullMarked
package nl.soepsteen.content.render;

import org.jspecify.annotations.NullMarked;
