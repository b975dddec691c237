package nl.soepsteen.content.render;

/// Collects output up to a limit. A few kilobytes of reference links can ask for megabytes of HTML, so that limiting
/// the input is not enough.
final class CappedText implements Appendable {

    /// Longest HTML of one body, in characters: four times the largest text.
    static final int MAX_CHARACTERS = 4 * InputLimits.MAX_CHARACTERS;

    private final StringBuilder text = new StringBuilder();

    @Override
    public Appendable append(CharSequence part) {
        return append(part, 0, part.length());
    }

    @Override
    public Appendable append(CharSequence part, int start, int end) {
        require(end - start);
        text.append(part, start, end);
        return this;
    }

    @Override
    public Appendable append(char c) {
        require(1);
        text.append(c);
        return this;
    }

    private void require(int more) {
        if (text.length() + more > MAX_CHARACTERS) {
            throw new TooComplexException("Deze tekst wordt als webpagina te groot.");
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
