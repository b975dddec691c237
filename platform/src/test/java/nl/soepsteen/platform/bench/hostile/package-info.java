/// `./soepsteen bench vijandig`: questions that nobody means well, put to a running site.
@NullMarked
package nl.soepsteen.platform.bench.hostile;

import org.jspecify.annotations.NullMarked;
