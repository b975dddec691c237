package nl.soepsteen.platform.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/// Lets people come to the shared site, each in a window of their own.
record Visitors(Chromium chromium, String origin) {

    static final int PHONE = 360;
    static final int DESK = 1280;

    private static final int HEIGHT = 800;

    /// The same people on another site.
    ///
    /// @param other scheme, host and port
    Visitors on(String other) {
        return new Visitors(chromium, other);
    }

    /// Somebody at a desk, in the light.
    Visitor atADesk() {
        return with(ColorScheme.LIGHT, DESK);
    }

    Visitor with(ColorScheme scheme, int width) {
        return with(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, HEIGHT));
    }

    /// Somebody whose browser runs no scripts.
    Visitor withoutScript(int width) {
        return with(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, HEIGHT));
    }

    Visitor with(NewContextOptions wishes) {
        return chromium.visitor(origin, wishes);
    }
}
