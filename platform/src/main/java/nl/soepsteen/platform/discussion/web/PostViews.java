package nl.soepsteen.platform.discussion.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Mentions;
import nl.soepsteen.platform.discussion.PersonPages;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.discussion.PostState;
import nl.soepsteen.platform.discussion.Reaction;
import nl.soepsteen.platform.discussion.web.PostView.Answered;
import nl.soepsteen.platform.discussion.web.PostView.May;
import nl.soepsteen.platform.discussion.web.PostView.ReactionView;
import nl.soepsteen.platform.web.Dutch;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes of contributions what one reader sees.
@Component
class PostViews {

    private final PostList posts;
    private final PostTexts texts;
    private final Mentions mentions;
    private final ObjectProvider<PersonPages> pages;

    PostViews(PostList posts, PostTexts texts, Mentions mentions, ObjectProvider<PersonPages> pages) {
        this.posts = posts;
        this.texts = texts;
        this.mentions = mentions;
        this.pages = pages;
    }

    List<PostView> of(Conversation conversation, List<Post> shown, @Nullable SignedIn reader) {
        List<UUID> ids = shown.stream().map(Post::id).toList();
        Map<UUID, Map<Reaction, Long>> reactions = ids.isEmpty() ? Map.of() : posts.reactions(ids);
        Map<UUID, Set<Reaction>> own = reader == null || ids.isEmpty() ? Map.of() : posts.reactionsOf(reader.id(), ids);
        Map<UUID, String> addresses = addresses(shown);
        Map<UUID, Map<String, String>> named = mentions.addresses(shown);
        return shown.stream()
                .map(post -> view(
                        conversation,
                        post,
                        reader,
                        addresses,
                        named.getOrDefault(post.id(), Map.of()),
                        reactions.getOrDefault(post.id(), Map.of()),
                        own.getOrDefault(post.id(), Set.of())))
                .toList();
    }

    private Map<UUID, String> addresses(List<Post> shown) {
        PersonPages known = pages.getIfAvailable();
        List<UUID> authors = shown.stream()
                .map(Post::author)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return known == null || authors.isEmpty() ? Map.of() : known.addresses(authors);
    }

    private PostView view(
            Conversation conversation,
            Post post,
            @Nullable SignedIn reader,
            Map<UUID, String> addresses,
            Map<String, String> named,
            Map<Reaction, Long> reactions,
            Set<Reaction> own) {
        boolean shown = post.state() == PostState.PUBLIC || post.state() == PostState.WAITING;
        UUID author = post.author();
        return new PostView(
                post.number(),
                post.root(),
                Conversation.anchor(post.number()),
                conversation.address(post.number()),
                Paths.post(conversation, post.number()),
                Post.SUBJECT_KIND + ":" + post.id(),
                post.kind().label(),
                post.name(),
                author == null ? "" : addresses.getOrDefault(author, ""),
                answered(conversation, post),
                post.hats(),
                Dutch.moment(post.madeAt()),
                post.madeAt().toString(),
                post.revision() > 1,
                shown ? texts.of(post, named) : null,
                gone(post),
                post.state() == PostState.WAITING ? "Nog niet voor iedereen te zien: iemand kijkt er eerst naar." : "",
                Objects.equals(conversation.answer(), post.number()),
                Arrays.stream(Reaction.values())
                        .map(reaction -> new ReactionView(
                                reaction.label(), reactions.getOrDefault(reaction, 0L), own.contains(reaction)))
                        .toList(),
                may(conversation, post, reader));
    }

    private static @Nullable Answered answered(Conversation conversation, Post post) {
        Integer to = post.to();
        return to == null || post.toName().isEmpty() ? null : new Answered(post.toName(), conversation.address(to));
    }

    private static String gone(Post post) {
        return switch (post.state()) {
            case PUBLIC, WAITING -> "";
            case HIDDEN -> "Deze bijdrage is verborgen door de redactie.";
            case DELETED -> "Deze bijdrage is verwijderd door de schrijver.";
            case REFUSED -> "Deze bijdrage is niet doorgelaten.";
        };
    }

    private static May may(Conversation conversation, Post post, @Nullable SignedIn reader) {
        boolean shown = post.state() == PostState.PUBLIC;
        if (reader == null) {
            return May.onceSignedIn(shown && conversation.isOpen());
        }
        boolean waits = post.state() == PostState.WAITING;
        boolean own = post.isBy(reader.id());
        boolean asks = reader.isAtLeast(Role.EDITOR) || reader.id().equals(conversation.openedBy());
        return new May(
                shown && !own,
                shown && conversation.isOpen(),
                own && (shown || waits),
                own && post.state() == PostState.DELETED && !post.markdown().isEmpty(),
                shown && conversation.question() && asks && post.number() > 1,
                waits && !own && reader.isAtLeast(Role.AMBASSADOR));
    }
}
