package nl.soepsteen.platform.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import nl.soepsteen.platform.web.UnavailableException;

/// Takes bytes until a moment: a reader who takes them a few at a time must not keep others from reading.
final class UntilStream extends FilterOutputStream {

    private final Instant deadline;
    private final Clock clock;

    UntilStream(OutputStream output, Instant deadline, Clock clock) {
        super(output);
        this.deadline = deadline;
        this.clock = clock;
    }

    @Override
    public void write(int one) throws IOException {
        check();
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        check();
        out.write(bytes, offset, length);
    }

    private void check() {
        if (clock.instant().isAfter(deadline)) {
            throw new UnavailableException("A zip was not read within the time for it");
        }
    }
}
