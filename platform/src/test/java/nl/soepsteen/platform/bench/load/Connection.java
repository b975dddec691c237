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

/// One kept-alive connection with at most one question on its way; made anew when the server closes it.
final class Connection implements AutoCloseable {

    private final InetSocketAddress server;
    private final Selector selector;
    private final AnswerReader reader = new AnswerReader();
    private final ByteBuffer in = ByteBuffer.allocateDirect(64 * 1024);
    private SocketChannel channel;

    /// When the question on its way should have been asked.
    private long intended;

    Connection(int port, Selector selector) throws IOException {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.selector = selector;
        this.channel = connected();
    }

    private SocketChannel connected() throws IOException {
        SocketChannel opened = SocketChannel.open(server);
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        opened.configureBlocking(false);
        opened.register(selector, SelectionKey.OP_READ, this);
        return opened;
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
        boolean complete = reader.read(in);
        if (complete && reader.isLast()) {
            // Servers close after so many answers (Tomcat after 100); browsers then connect anew, and so do we.
            channel.close();
            channel = connected();
        }
        return complete;
    }

    long intended() {
        return intended;
    }

    int status() {
        return reader.status();
    }

    boolean isCompressed() {
        return reader.isCompressed();
    }

    long bytes() {
        return reader.bytes();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
