package nl.soepsteen.platform.publication;

import java.time.Instant;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.render.Rendered;
import nl.soepsteen.platform.subject.SubjectId;

/// A public intervention or article, ready to be shown or indexed.
///
/// @param subject its identity
/// @param version counts its changes
/// @param document what its author wrote
/// @param markdown the whole file, front matter and body, byte for byte
/// @param body the rendered text
/// @param publishedAt first published
/// @param changedAt last changed
public record PublishedPage(
        SubjectId subject,
        int version,
        Document document,
        String markdown,
        Rendered body,
        Instant publishedAt,
        Instant changedAt) {}
