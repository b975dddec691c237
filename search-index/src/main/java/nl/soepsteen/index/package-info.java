/// The search port: what may be asked, what comes back, and how the index follows the database.
/// Engine-neutral; Lucene stands behind it in `nl.soepsteen.index.lucene`.
@NullMarked
package nl.soepsteen.index;

import org.jspecify.annotations.NullMarked;
