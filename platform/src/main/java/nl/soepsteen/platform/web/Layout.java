package nl.soepsteen.platform.web;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// What the frame of every page needs.
public final class Layout {

    /// The htmx settings that go with the strict content security policy: nothing is evaluated, no style is injected,
    /// no other site is asked, "back" is an ordinary page load, and an error is shown like any other answer.
    public static final String HTMX_CONFIG = """
            {"includeIndicatorStyles":false,"allowEval":false,"allowScriptTags":false,"selfRequestsOnly":true,\
            "historyCacheSize":0,"refreshOnHistoryMiss":true,"historyRestoreAsHxRequest":false,\
            "scrollIntoViewOnBoost":false,\
            "responseHandling":[{"code":"204","swap":false},{"code":".*","swap":true}]}""";

    private final ResourceUrlProvider assets;
    private final PublicAddress address;
    private final ConcurrentMap<String, String> versioned = new ConcurrentHashMap<>();

    Layout(ResourceUrlProvider assets, PublicAddress address) {
        this.assets = assets;
        this.address = address;
    }

    /// The address of one of the site's own files, with a fingerprint of its content, so that it may be kept for ever.
    ///
    /// @param name file name, such as `soepsteen.css`
    public String asset(String name) {
        String path = WebConfiguration.ASSETS + name;
        @Nullable String known = versioned.get(path);
        if (known != null) {
            return known;
        }
        // In the first moments of a start Spring does not know its files yet: nothing of that may be remembered.
        @Nullable String found = assets.getForLookupPath(path);
        if (found == null) {
            return path;
        }
        versioned.put(path, found);
        return found;
    }

    /// Whether full addresses can be given: only when somebody said what this site's address is.
    public boolean hasAddress() {
        return address.configured().isPresent();
    }

    /// The full address of a path, for machines that read the page elsewhere.
    public String absolute(String path) {
        return address.of(path);
    }
}
