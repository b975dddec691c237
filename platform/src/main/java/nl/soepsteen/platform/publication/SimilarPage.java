package nl.soepsteen.platform.publication;

import org.jspecify.annotations.Nullable;

/// A page that resembles another.
///
/// @param outcome slug of how it went, or null for an article
/// @param outcomeLabel the same in words, empty for an article
/// @param reason what they share, plain Dutch, such as "ook over eenzaamheid, ook voor ouderen"
public record SimilarPage(
        String title, String address, @Nullable String outcome, String outcomeLabel, String reason, boolean invented) {}
