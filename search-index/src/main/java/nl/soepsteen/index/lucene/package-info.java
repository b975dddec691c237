/// Lucene behind the port: how documents are kept, and how a question is answered from one moment of the index.
@NullMarked
package nl.soepsteen.index.lucene;

import org.jspecify.annotations.NullMarked;
