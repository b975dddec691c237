package nl.soepsteen.platform.web;

/// How what is invented is marked, wherever it is shown.
public final class Invented {

    /// The mark.
    public static final String MARK = "Verzonnen voorbeeld";

    private Invented() {}

    /// A title for where nothing else can carry the mark: a tab, a mail, a feed reader.
    public static String title(String title, boolean invented) {
        return invented ? MARK + ": " + title : title;
    }
}
