package nl.soepsteen.platform.publication;

import java.time.Instant;
import java.util.UUID;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.render.Rendered;
import nl.soepsteen.platform.subject.SubjectId;
import org.jspecify.annotations.Nullable;

/// A public intervention or article, ready to be shown or indexed.
///
/// @param subject its identity
/// @param version counts its changes
/// @param document what its author wrote
/// @param markdown the whole file, front matter and body, byte for byte
/// @param body the rendered text
/// @param publishedAt first published
/// @param changedAt last changed
/// @param author who wrote it, or null for what came from a file and for authors who are gone
/// @param byFormerMember whether who wrote it left and let it stay
/// @param archived whether it is kept for reading only, out of search and lists
public record PublishedPage(
        SubjectId subject,
        int version,
        Document document,
        String markdown,
        Rendered body,
        Instant publishedAt,
        Instant changedAt,
        @Nullable UUID author,
        boolean byFormerMember,
        boolean archived) {}
