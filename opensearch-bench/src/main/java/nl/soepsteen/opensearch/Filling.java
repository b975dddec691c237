package nl.soepsteen.opensearch;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/// Makes the index and fills it.
final class Filling {

    /// Documents sent at once: about two megabytes.
    private static final int BATCH = 500;

    private Filling() {}

    /// Returns when searches find every document.
    ///
    /// @param documents each as one line of JSON
    static void fill(Client client, Stream<String> documents) throws IOException, InterruptedException {
        client.send("PUT", Mapping.INDEX, Mapping.JSON);
        StringBuilder batch = new StringBuilder();
        int count = 0;
        for (Iterator<String> lines = documents.iterator(); lines.hasNext(); ) {
            batch.append("{\"index\":{}}\n").append(lines.next()).append('\n');
            if (++count % BATCH == 0 || !lines.hasNext()) {
                put(client, batch.toString());
                batch.setLength(0);
            }
        }
        client.send("POST", Mapping.INDEX + "/_flush?wait_if_ongoing=true", "");
        client.send("POST", Mapping.INDEX + "/_refresh", "");
        Map<String, Object> counted = client.send("GET", Mapping.INDEX + "/_count", "{}");
        if (((Number) counted.getOrDefault("count", -1)).intValue() != count) {
            throw new IOException("Of %d documents the index holds %s".formatted(count, counted));
        }
    }

    private static void put(Client client, String batch) throws IOException, InterruptedException {
        Map<String, Object> answer = client.send("POST", Mapping.INDEX + "/_bulk", batch);
        if (!Boolean.FALSE.equals(answer.get("errors"))) {
            throw new IOException("Not all documents were taken: "
                    + answer.toString()
                            .substring(0, Math.min(2_000, answer.toString().length())));
        }
    }
}
