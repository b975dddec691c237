package nl.soepsteen.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
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
        RunningSite running = context.getRoot()
                .getStore(Namespace.create(SharedSite.class))
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .site;
        return parameter.getParameter().getType() == Site.class ? running.http() : running;
    }

    private record Started(RunningSite site, Path data) implements AutoCloseable {

        static Started now() {
            try {
                Path data = Files.createTempDirectory("soepsteen-site");
                return new Started(RunningSite.start(data), data);
            } catch (Exception e) {
                throw new AssertionError("The shared site does not start", e);
            }
        }

        @Override
        public void close() throws IOException {
            site.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
