package nl.soepsteen.platform.mine.web;

import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.reading.Readings;
import nl.soepsteen.platform.reading.Readings.Times;
import nl.soepsteen.platform.web.Dutch;

/// One page that somebody wrote.
///
/// @param address of the page
/// @param own where its author sees its trail and versions
/// @param mark why not everybody finds it; empty when everybody does
/// @param shown whether everybody can read it at its address
/// @param published the day it came on the site, in words
/// @param read how often, in words
public record PageLine(
        String address, String own, String title, String mark, boolean shown, String published, String read) {

    static PageLine of(KeptPage page, Times times) {
        return new PageLine(
                page.address(),
                "/schrijven/pagina/" + page.slug(),
                page.title(),
                switch (page.state()) {
                    case CURRENT -> "";
                    case ARCHIVED -> "in het archief";
                    case WITHDRAWN, EXAMPLE_REMOVED, ERASED -> "weggehaald";
                },
                page.isPublic(),
                Dutch.day(page.publishedAt()),
                inWords(times));
    }

    private static String inWords(Times times) {
        return times.total() == 0
                ? "nog niet gelezen"
                : "%s keer gelezen, waarvan %s keer in de laatste %d dagen"
                        .formatted(Dutch.number(times.total()), Dutch.number(times.lastMonth()), Readings.MONTH);
    }
}
