/// Makes load and measures answers: open and closed loop over HTTP, latencies, processor time, cores.
@NullMarked
package nl.soepsteen.platform.bench.load;

import org.jspecify.annotations.NullMarked;
