package nl.soepsteen.platform.writing;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.soepsteen.platform.Visitor;

/// Somebody who writes without scripts.
///
/// @param browser in which they are signed in
record Author(Visitor browser) {

    HttpResponse<String> open(String address) throws IOException, InterruptedException {
        return browser.open(address);
    }

    HttpResponse<String> send(String address, String... fields) throws IOException, InterruptedException {
        return browser.send(address, fields);
    }

    /// Begins a draft; the answer is the form.
    HttpResponse<String> begin(String form) throws IOException, InterruptedException {
        browser.open("/schrijven");
        return browser.send("/schrijven", "vorm", form);
    }

    /// Presses a button of the form.
    HttpResponse<String> press(HttpResponse<String> form, String button, String... fields)
            throws IOException, InterruptedException {
        return browser.send(form.uri().getPath(), with(fields, "versie", hidden(form, "versie"), "actie", button));
    }

    /// Sends what was looked at.
    HttpResponse<String> publish(HttpResponse<String> check, String... fields)
            throws IOException, InterruptedException {
        return browser.send(
                check.uri().getPath(),
                with(fields, "versie", hidden(check, "versie"), "sleutel", hidden(check, "sleutel")));
    }

    /// All of it: a page in the short form, looked at and sent.
    HttpResponse<String> write(String... fields) throws IOException, InterruptedException {
        return publish(press(begin("kort"), "nakijken", fields));
    }

    /// The value of a hidden field.
    static String hidden(HttpResponse<String> page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        if (!field.find()) {
            throw new AssertionError("No field " + name + " in " + page.uri() + ":\n" + page.body());
        }
        return field.group(1);
    }

    private static String[] with(String[] fields, String... more) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
