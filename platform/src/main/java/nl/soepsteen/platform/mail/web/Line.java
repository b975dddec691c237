package nl.soepsteen.platform.mail.web;

/// A line of a message.
///
/// @param isLink whether it is an address of a page and nothing else
public record Line(String text, boolean isLink) {

    static Line of(String text) {
        return new Line(text, text.strip().matches("https?://\\S+"));
    }
}
