package nl.soepsteen.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/// One site with the shipped collection for all tests that only read; started by the first, stopped after the last.
public final class SharedSite implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningSite.class || type == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningSite running = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(SharedSite.class))
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .site();
        return parameter.getParameter().getType() == Site.class ? running.http() : running;
    }

    /// The site, or why there is none: a start that failed once is not tried again for every test.
    private record Started(
            @Nullable RunningSite running, @Nullable Throwable failure, Path data) implements AutoCloseable {

        RunningSite site() {
            if (running == null) {
                throw new AssertionError("The shared site does not start", failure);
            }
            return running;
        }

        static Started now() {
            try {
                Path data = Files.createTempDirectory("soepsteen-site");
                try {
                    return new Started(RunningSite.start(data), null, data);
                } catch (Exception | AssertionError e) {
                    return new Started(null, e, data);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
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
