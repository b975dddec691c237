/// What the product is measured against: Lucene without it, PostgreSQL's full text, and nginx.
@NullMarked
package nl.soepsteen.platform.bench.rival;

import org.jspecify.annotations.NullMarked;
