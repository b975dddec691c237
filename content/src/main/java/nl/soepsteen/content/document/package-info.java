/// The document: one Markdown file with front matter; reading it strictly, checking it, writing it back.
@NullMarked
package nl.soepsteen.content.document;

import org.jspecify.annotations.NullMarked;
