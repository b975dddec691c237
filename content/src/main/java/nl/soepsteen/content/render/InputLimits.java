package nl.soepsteen.content.render;

/// Refuses, before anything is parsed, texts that would keep the parser busy far longer than their length warrants.
///
/// Inline syntax never crosses a blank line, so the parser's cost is bounded per stretch of lines without one. Every
/// limit is far above what pages hold: a stretch of 1,000 links costs a hundredth of what is allowed. [InlineMeter]
/// counts what can only be seen while parsing.
final class InputLimits {

    /// Largest body, in characters.
    static final int MAX_CHARACTERS = 1024 * 1024;

    /// Most `|` signs in a line. A row is filled up to the width of its header, so width multiplies.
    static final int MAX_PIPES = 100;

    /// Most table cells of a whole text, empty ones that are filled up included.
    static final int MAX_CELLS = 20_000;

    /// Most lines without a blank line: the parser copies the open paragraph's lines for each next one.
    static final int MAX_STRETCH = 5_000;

    /// Most lines that are not blank: every paragraph and list item costs the parser a fresh start.
    static final int MAX_LINES = 20_000;

    /// Most images in a stretch; they nest, and nesting costs stack.
    static final int MAX_IMAGES = 500;

    /// Most steps of looking back over open brackets, which every link does.
    static final long MAX_STEPS = 100_000_000;

    private final String text;
    private int line = 1;
    private int lines;
    private long cells;
    private long steps;

    private int stretchLines;
    private long brackets;
    private int images;
    private int widest;
    private long rows;

    private InputLimits(String text) {
        this.text = text;
    }

    /// @throws TooComplexException when a limit is passed
    static void check(String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw new TooComplexException("Deze tekst is te lang: meer dan 1 MB.");
        }
        new InputLimits(text).check();
    }

    private void check() {
        int from = 0;
        while (from < text.length()) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            line(from, end);
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            from = end + (pair ? 2 : 1);
            line++;
        }
        endStretch();
    }

    private void line(int from, int end) {
        boolean blank = true;
        int pipes = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            blank &= c == ' ' || c == '\t';
            switch (c) {
                case '|' -> pipes++;
                case '[' -> {
                    brackets++;
                    images += i > from && text.charAt(i - 1) == '!' ? 1 : 0;
                }
                default -> {
                    // costs no more than reading it
                }
            }
        }
        if (blank) {
            endStretch();
            return;
        }
        lines++;
        stretchLines++;
        rows += pipes > 0 ? 1 : 0;
        widest = Math.max(widest, pipes);
        require(pipes <= MAX_PIPES, "Deze regel heeft te veel kolommen: meer dan " + MAX_PIPES + ".");
        require(images <= MAX_IMAGES, "Hier staan te veel afbeeldingen bij elkaar zonder witregel ertussen.");
        require(lines <= MAX_LINES, "Deze tekst heeft meer dan " + MAX_LINES + " regels.");
        require(
                stretchLines <= MAX_STRETCH,
                "Hier staan meer dan " + MAX_STRETCH + " regels zonder witregel ertussen.");
    }

    private void endStretch() {
        steps += brackets * brackets;
        cells += rows * (widest + 1);
        require(steps <= MAX_STEPS, "Hier staat te veel opmaak bij elkaar zonder witregel ertussen.");
        require(cells <= MAX_CELLS, "De tabellen zijn samen te groot.");
        stretchLines = 0;
        brackets = 0;
        images = 0;
        widest = 0;
        rows = 0;
    }

    private void require(boolean within, String message) {
        if (!within) {
            throw new TooComplexException(message, line);
        }
    }
}
