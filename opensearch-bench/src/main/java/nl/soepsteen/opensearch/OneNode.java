package nl.soepsteen.opensearch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.http.HttpServerTransport;

/// A cluster of one node in this process, reached over HTTP from this machine only.
final class OneNode implements AutoCloseable {

    private final OpenSearchRunner runner;
    private final int port;

    private OneNode(OpenSearchRunner runner, int port) {
        this.runner = runner;
        this.port = port;
    }

    /// Starts and listens.
    ///
    /// @param folder for its data and its settings
    static OneNode start(Path folder) {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("discovery.type", "single-node");
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", "0");
            settings.put("transport.port", "0");
            // Threads for one core to take turns would only cost it.
            settings.put("search.concurrent_segment_search.mode", "none");
            settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        });
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(folder.toString())
                .clusterName("soepsteen-bench")
                .numOfNode(1)
                .useLogger());
        InetSocketAddress address = runner.node()
                .injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .address();
        return new OneNode(runner, address.getPort());
    }

    /// Where it listens for HTTP.
    int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        runner.close();
    }
}
