package nl.soepsteen.platform.exchange;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Role;

/// Somebody with an account who loads files.
///
/// @param browser in which they are signed in
record Loader(Visitor browser) {

    private static final String LOAD = "/schrijven/inladen";

    /// Somebody who made an account and has this role.
    ///
    /// @param name one word; what their mail address begins with
    static Loader on(RunningSite site, Mailbox mailbox, String name, Role role) throws Exception {
        return new Loader(new Members(site, mailbox).join(name, role));
    }

    /// Sends a file; the answer is what would change, or why not.
    HttpResponse<String> send(String fileName, byte[] file) throws Exception {
        browser.open(LOAD);
        return browser.upload(LOAD, fileName, file);
    }

    /// Sends one text.
    HttpResponse<String> send(String fileName, String text) throws Exception {
        return send(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Presses "Doe het" on what would change; the answer is what was done.
    HttpResponse<String> carryOut(HttpResponse<String> preview, String... fields) throws Exception {
        return browser.send(preview.uri().getPath(), fields);
    }

    /// Sends one text and does it.
    HttpResponse<String> load(String fileName, String text) throws Exception {
        return carryOut(send(fileName, text));
    }
}
