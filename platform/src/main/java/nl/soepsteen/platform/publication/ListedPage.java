package nl.soepsteen.platform.publication;

import java.time.Instant;
import java.util.UUID;
import nl.soepsteen.content.document.Kind;

/// A current page in a few words, for whoever goes through all of them.
///
/// @param version counts its changes
public record ListedPage(UUID id, Kind kind, String slug, int version, Instant changedAt) {}
