package nl.soepsteen.platform.writing;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
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
        return new Author(new Members(site, mailbox).join(name, role));
    }

    /// Gives somebody another role.
    void becomes(String name, Role role) {
        Accounts accounts = site.bean(Accounts.class);
        accounts.all().stream()
                .filter(person -> person.name().equals(name))
                .forEach(person -> accounts.become(person.id(), role));
    }

    static String address(String name) {
        return Members.address(name);
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
