package nl.soepsteen.platform.web;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The address under which people know this site (`SOEPSTEEN_URL`), such as `https://soepsteen.example`.
@Component
public class PublicAddress {

    private final String url;

    PublicAddress(@Value("${soepsteen.url:}") String url) {
        this.url = url.strip().replaceAll("/+$", "");
        if (!this.url.isEmpty() && !this.url.matches("https?://[^/?#]+")) {
            throw new IllegalArgumentException(
                    "SOEPSTEEN_URL is '%s'. Geef een adres zonder pad, zoals https://soepsteen.example."
                            .formatted(url));
        }
    }

    /// The configured address without a slash at the end, or empty on a machine where nobody set it.
    public Optional<String> configured() {
        return url.isEmpty() ? Optional.empty() : Optional.of(url);
    }

    /// Whether visitors come over https.
    boolean isSecure() {
        return !url.isEmpty() && "https".equals(URI.create(url).getScheme());
    }

    /// The full address of a path on this site; the path itself while no address was configured.
    public String of(String path) {
        return url + path;
    }
}
