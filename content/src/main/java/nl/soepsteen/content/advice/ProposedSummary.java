package nl.soepsteen.content.advice;

import nl.soepsteen.content.document.Document;

/// A summary for a text that has none yet: its first sentences, as many as fit.
public final class ProposedSummary {

    /// Long enough to tell what happened, short enough for a card.
    private static final int WISHED = 240;

    private ProposedSummary() {}

    /// The proposal; empty for a text without words. One line, at most [Document#MAX_SUMMARY] characters.
    ///
    /// @param text without markup
    public static String of(String text) {
        StringBuilder summary = new StringBuilder();
        for (String sentence : Sentences.of(text)) {
            if (!summary.isEmpty() && summary.length() + sentence.length() >= WISHED) {
                break;
            }
            summary.append(summary.isEmpty() ? "" : " ").append(sentence.replaceAll("\\s+", " "));
        }
        if (summary.length() <= Document.MAX_SUMMARY) {
            return summary.toString();
        }
        int space = summary.lastIndexOf(" ", Document.MAX_SUMMARY - 1);
        return summary.substring(0, space > 0 ? space : Document.MAX_SUMMARY - 1) + "…";
    }
}
