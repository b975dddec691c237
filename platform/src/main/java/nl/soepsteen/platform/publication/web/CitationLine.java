package nl.soepsteen.platform.publication.web;

import java.time.LocalDate;
import nl.soepsteen.content.document.Source;
import nl.soepsteen.platform.publication.PublishedPage;
import nl.soepsteen.platform.web.Dutch;
import org.jspecify.annotations.Nullable;

/// How to name a page as a source, in one line to copy.
final class CitationLine {

    private CitationLine() {}

    /// "Soepsteen (2026). Even buurten. Geraadpleegd op 22 november 2026, van https://... Gebaseerd op: ..."
    ///
    /// @param address of the page, in full, or empty when nobody said what this site's address is
    /// @param today the day the reader saw it
    static String of(PublishedPage page, String address, LocalDate today) {
        StringBuilder line = new StringBuilder("Soepsteen (%d). %s"
                .formatted(
                        Dutch.date(page.changedAt()).getYear(),
                        sentence(page.document().title()
                                + (page.document().invented() ? " [verzonnen voorbeeld]" : ""))));
        line.append(" Geraadpleegd op ").append(Dutch.day(today));
        line.append(address.isEmpty() ? "." : ", van " + address);
        @Nullable Source source = page.document().source();
        if (source != null) {
            line.append(" Gebaseerd op: ").append(source(source));
        }
        return line.toString();
    }

    private static String source(Source source) {
        String year = source.year() == null ? "" : " (%d)".formatted(source.year());
        return source.author() == null
                ? sentence(source.title() + year)
                : sentence(source.author() + year) + " " + sentence(source.title());
    }

    /// Ends with a full stop unless it ends a sentence already.
    private static String sentence(String text) {
        return text.matches("(?s).*[.!?…]") ? text : text + ".";
    }
}
