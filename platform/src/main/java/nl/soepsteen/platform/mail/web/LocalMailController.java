package nl.soepsteen.platform.mail.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.soepsteen.platform.mail.MailFolder;
import nl.soepsteen.platform.web.NotFoundException;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows the mail that stayed on this computer because there is no mail server, to whoever sits at this computer. Such
/// mail holds links that let people in, so it is shown to nobody else: not over the network, not through a proxy.
@Controller
class LocalMailController {

    /// Where it is.
    static final String PATH = "/lokale-post";

    private static final String NOTHING = "Hier is niets te zien.";
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.forLanguageTag("nl-NL"));

    private final ObjectProvider<MailFolder> folder;
    private final boolean isPublicSite;

    /// @param address a site with an address of its own stands behind a proxy, which may hide who asks
    LocalMailController(ObjectProvider<MailFolder> folder, PublicAddress address) {
        this.folder = folder;
        this.isPublicSite = address.configured()
                .filter(url -> !OWN_NAMES.contains(URI.create(url).getHost()))
                .isPresent();
    }

    @GetMapping(PATH)
    String letters(HttpServletRequest request, Model model) throws IOException {
        List<LetterView> letters = folderFor(request).letters().stream()
                .map(LocalMailController::view)
                .toList();
        model.addAttribute("letters", letters);
        return "mail/letters.jte";
    }

    @GetMapping(PATH + "/{name}")
    String letter(@PathVariable String name, HttpServletRequest request, Model model) throws IOException {
        model.addAttribute(
                "letter",
                folderFor(request)
                        .letter(name)
                        .map(LocalMailController::view)
                        .orElseThrow(() -> new NotFoundException(NOTHING)));
        return "mail/letter.jte";
    }

    private MailFolder folderFor(HttpServletRequest request) {
        MailFolder present = folder.getIfAvailable();
        if (present == null || isPublicSite || !sitsHere(request)) {
            throw new NotFoundException(NOTHING);
        }
        return present;
    }

    /// A proxy on this computer also comes from here; it says on whose behalf, or asks under the site's public name.
    static boolean sitsHere(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))
                && request.getHeader("Forwarded") == null
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("X-Real-IP") == null
                && request.getHeader("Via") == null;
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static LetterView view(MailFolder.Letter letter) {
        return new LetterView(
                PATH + "/" + letter.name(),
                letter.to(),
                letter.subject(),
                TIME.format(letter.sent().atZone(ZoneId.systemDefault())),
                letter.text().lines().map(Line::of).toList(),
                letter.html());
    }
}
