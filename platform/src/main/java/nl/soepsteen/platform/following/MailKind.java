package nl.soepsteen.platform.following;

/// What of the news comes by mail, each to be left on its own.
public enum MailKind {
    /// Somebody named them.
    MENTION("vermeldingen", "mail als iemand jou noemt", "gesprekken"),
    /// Somebody answered what they wrote.
    REPLY("antwoorden", "mail als iemand antwoordt op wat jij schreef", "gesprekken"),
    /// All else, together.
    DIGEST("overzicht", "het overzicht van wat nieuw voor je is", "overzicht");

    private final String word;
    private final String inSentence;
    private final String list;

    MailKind(String word, String inSentence, String list) {
        this.word = word;
        this.inSentence = inSentence;
        this.list = list;
    }

    /// As forms send it.
    public String word() {
        return word;
    }

    /// As it stands in a Dutch sentence: "Je krijgt geen ... meer".
    public String inSentence() {
        return inSentence;
    }

    /// The name of the list for mail programs.
    String list() {
        return list;
    }
}
