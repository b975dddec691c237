package nl.soepsteen.platform.writing;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.Visitor;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.Role;

/// A running site without pages, and people who write on it.
///
/// @param site it runs until it is closed
/// @param mailbox what it mailed
record WritingSite(RunningSite site, Mailbox mailbox) implements AutoCloseable {

    static WritingSite start(Path data) throws Exception {
        return new WritingSite(RunningSite.start(data, "--soepsteen.voorbeelden=false"), new Mailbox(data));
    }

    /// Somebody who made an account and has this role.
    ///
    /// @param name one word; what their mail address begins with
    Author author(String name, Role role) throws Exception {
        String address = address(name);
        Visitor asking = new Visitor(site);
        asking.open("/inloggen");
        asking.send("/inloggen", "mail", address);
        String link = Mailbox.link(mailbox.await(address, 1));
        Visitor visitor = new Visitor(site);
        visitor.open(link);
        visitor.send(link, "naam", name);
        becomes(name, role);
        return new Author(visitor);
    }

    /// Gives somebody another role.
    void becomes(String name, Role role) {
        Accounts accounts = site.bean(Accounts.class);
        accounts.all().stream()
                .filter(person -> person.name().equals(name))
                .forEach(person -> accounts.become(person.id(), role));
    }

    static String address(String name) {
        return name.toLowerCase(Locale.ROOT) + "@wijk.example";
    }

    /// What anybody gets.
    HttpResponse<String> get(String address) throws Exception {
        return site.http().get(address);
    }

    /// What anybody gets once search has followed.
    String found(String words) throws Exception {
        site.awaitIndexed();
        return get("/zoeken?q=" + words).body();
    }

    @Override
    public void close() {
        site.close();
    }
}
