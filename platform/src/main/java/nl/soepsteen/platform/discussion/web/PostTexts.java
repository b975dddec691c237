package nl.soepsteen.platform.discussion.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.SafeHtml;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.platform.discussion.Mentions;
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

    /// A text of a contribution, with who is named in it. The database could be set back to an earlier moment, so the
    /// length is part
    /// of it.
    private record Edition(UUID post, int revision, long changedAt, Map<String, String> people) {}

    /// The text of a contribution for everybody who sees it.
    ///
    /// @param people addresses of who is named in it, by [Mentions#slug(String)]
    SafeHtml of(Post post, Map<String, String> people) {
        Edition edition =
                new Edition(post.id(), post.revision(), post.changedAt().toEpochMilli(), Map.copyOf(people));
        return Objects.requireNonNull(texts.get(edition, _ -> render(post.markdown(), edition.people())));
    }

    /// How a text will look to its author, with pictures that nobody else sees yet.
    ///
    /// @throws TooComplexException when it goes over a limit
    SafeHtml preview(String markdown) {
        return renderer.renderAmongOthers(PicturePaths.forWriters(markdown), FIRST_HEADING)
                .html();
    }

    private SafeHtml render(String markdown, Map<String, String> people) {
        return renderer.renderAmongOthers(markdown, FIRST_HEADING, name -> people.get(Mentions.slug(name)))
                .html();
    }
}
