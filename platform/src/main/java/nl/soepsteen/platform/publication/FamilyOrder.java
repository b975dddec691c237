package nl.soepsteen.platform.publication;

import java.util.Comparator;
import nl.soepsteen.content.document.PartialDate;
import org.jspecify.annotations.Nullable;

/// The order in which a family tells its story: by when it began, those that do not say last; then by title.
final class FamilyOrder {

    static final Comparator<PublishedPage> OLDEST_FIRST = Comparator.comparing(
                    FamilyOrder::begin, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(page -> page.document().title());

    private FamilyOrder() {}

    private static @Nullable String begin(PublishedPage page) {
        PartialDate from = page.document().from();
        return from == null ? null : from.toString();
    }
}
