package nl.soepsteen.platform.opendata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/// One site with [OpenDataFolder] for all tests here, small limits so that they are met; stopped after the last.
final class ManyPages implements ParameterResolver {

    static final String ADDRESS = "https://soepsteen.example";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningSite.class || type == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningSite running = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(ManyPages.class))
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .site();
        return parameter.getParameter().getType() == Site.class ? running.http() : running;
    }

    /// The site, or why there is none.
    private record Started(
            @Nullable RunningSite running, @Nullable Throwable failure, Path data) implements AutoCloseable {

        RunningSite site() {
            if (running == null) {
                throw new AssertionError("The site with many pages does not start", failure);
            }
            return running;
        }

        static Started now() {
            try {
                Path data = Files.createTempDirectory("soepsteen-many");
                try {
                    Path folder = OpenDataFolder.make(data.resolve("folder"));
                    return new Started(
                            RunningSite.start(
                                    data.resolve("data"),
                                    "--soepsteen.collection=" + folder,
                                    "--soepsteen.url=" + ADDRESS,
                                    "--soepsteen.beveiliging-contact=veilig@soepsteen.example",
                                    "--soepsteen.sitemap.most=50"),
                            null,
                            data);
                } catch (Exception | AssertionError e) {
                    return new Started(null, e, data);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (running != null) {
                running.close();
            }
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
