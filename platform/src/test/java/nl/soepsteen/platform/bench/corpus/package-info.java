/// Generated Dutch documents and questions for measuring: the same seed always gives the same ones.
@NullMarked
package nl.soepsteen.platform.bench.corpus;

import org.jspecify.annotations.NullMarked;
