package nl.soepsteen.platform.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/// One kept-alive connection with at most one question on its way.
final class Connection implements AutoCloseable {

    private final SocketChannel channel;
    private final AnswerReader reader = new AnswerReader();
    private final ByteBuffer in = ByteBuffer.allocateDirect(64 * 1024);

    /// When the question on its way should have been asked.
    private long intended;

    Connection(int port, Selector selector) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    void ask(ByteBuffer question, long intendedStart) throws IOException {
        intended = intendedStart;
        ByteBuffer out = question.duplicate();
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }

    /// Reads what has come.
    ///
    /// @return whether the answer is complete
    boolean receive() throws IOException {
        in.clear();
        int count = channel.read(in);
        if (count < 0) {
            throw new EOFException("The server closed the connection");
        }
        in.flip();
        return reader.read(in);
    }

    long intended() {
        return intended;
    }

    int status() {
        return reader.status();
    }

    long bytes() {
        return reader.bytes();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
