package nl.soepsteen.content.render;

/// HTML that may go into a page as it is. Only the renderer of this package makes it, after the sanitizer; templates
/// accept no other type for unescaped output.
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    @Override
    public String toString() {
        return html;
    }
}
