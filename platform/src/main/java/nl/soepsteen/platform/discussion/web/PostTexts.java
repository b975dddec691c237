package nl.soepsteen.platform.discussion.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.UUID;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.SafeHtml;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.picture.PicturePaths;
import org.springframework.stereotype.Component;

/// The texts of contributions as HTML; those shown lately are kept.
@Component
class PostTexts {

    /// Below the title of the conversation and the one that says who speaks.
    private static final int FIRST_HEADING = 4;

    private static final long KEPT_CHARACTERS = 8_000_000;

    private final MarkdownRenderer renderer;
    private final Cache<Edition, SafeHtml> texts = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((Edition edition, SafeHtml html) -> html.toString().length())
            .build();

    PostTexts(MarkdownRenderer renderer) {
        this.renderer = renderer;
    }

    /// A text of a contribution. The database could be set back to an earlier moment, so the length is part
    /// of it.
    private record Edition(UUID post, int revision, long changedAt) {}

    /// The text of a contribution for everybody who sees it.
    SafeHtml of(Post post) {
        Edition edition =
                new Edition(post.id(), post.revision(), post.changedAt().toEpochMilli());
        return Objects.requireNonNull(texts.get(edition, _ -> render(post.markdown())));
    }

    /// How a text will look to its author, with pictures that nobody else sees yet.
    ///
    /// @throws TooComplexException when it goes over a limit
    SafeHtml preview(String markdown) {
        return renderer.renderAmongOthers(PicturePaths.forWriters(markdown), FIRST_HEADING)
                .html();
    }

    private SafeHtml render(String markdown) {
        return renderer.renderAmongOthers(markdown, FIRST_HEADING).html();
    }
}
