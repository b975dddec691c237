package nl.soepsteen.platform.browser;

import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.SharedSite;
import nl.soepsteen.platform.browser.InstalledChromium.MissingChromiumException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;

/// One browser on the shared site for all browser tests, and the report they write together.
///
/// Without a browser the first class that needs one fails with a sentence that says what to install, and the others do
/// not repeat it. With `CI=true` every one of them fails.
public final class SharedBrowser implements ParameterResolver, BeforeAllCallback, ExecutionCondition {

    private static final String MISSING = "missing";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean said = store(context).get(MISSING) != null;
        return said && !"true".equals(System.getenv("CI"))
                ? ConditionEvaluationResult.disabled("no browser: another test already failed for it")
                : ConditionEvaluationResult.enabled("");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        try {
            InstalledChromium.find(System::getenv);
        } catch (MissingChromiumException e) {
            store(context).put(MISSING, e);
            throw e;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Visitors.class || type == Report.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Report.class) {
            return store(context).computeIfAbsent(Report.class, key -> new Report(), Report.class);
        }
        Chromium chromium = store(context)
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .running();
        // For a type it does not know it gives the whole application.
        RunningSite site = (RunningSite) new SharedSite().resolveParameter(parameter, context);
        String port = site.bean(Environment.class).getRequiredProperty("local.server.port");
        return new Visitors(chromium, "http://localhost:" + port);
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(SharedBrowser.class));
    }

    /// The browser, or why there is none: a start that failed once is not tried again for every test.
    private record Started(
            @Nullable Chromium chromium, @Nullable RuntimeException failure) implements AutoCloseable {

        static Started now() {
            try {
                return new Started(Chromium.start(InstalledChromium.find(System::getenv)), null);
            } catch (RuntimeException e) {
                return new Started(null, e);
            }
        }

        Chromium running() {
            if (chromium == null) {
                throw new AssertionError("The browser does not start", failure);
            }
            return chromium;
        }

        @Override
        public void close() {
            if (chromium != null) {
                chromium.close();
            }
        }
    }
}
