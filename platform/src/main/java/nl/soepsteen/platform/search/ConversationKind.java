package nl.soepsteen.platform.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.index.Facet;
import nl.soepsteen.index.IndexDocument;
import nl.soepsteen.index.Standing;
import nl.soepsteen.platform.discussion.About;
import nl.soepsteen.platform.discussion.AboutSource.Described;
import nl.soepsteen.platform.discussion.Abouts;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Conversation.State;
import nl.soepsteen.platform.discussion.Conversations;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.discussion.PostList;
import nl.soepsteen.platform.place.PlacePath;
import nl.soepsteen.platform.place.Places;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.stereotype.Component;

/// Conversations: one document for each, with a section for every contribution, so that a passage leads to
/// the very one.
@Component
class ConversationKind implements SearchKind {

    /// Its value in [Facet#KIND].
    static final String VALUE = "gesprek";

    /// Raise when a conversation gives another document than before.
    private static final int VERSION = 1;

    /// Characters of a summary, as pages have.
    private static final int LONGEST_SUMMARY = 300;

    /// Characters of talk that help to find the page it is about: enough for every word that matters.
    private static final int MOST_TALK = 20_000;

    /// Conversations about one page whose words help to find it.
    private static final int MOST_CONVERSATIONS = 50;

    private static final int ANY_LEVEL = 4;

    private final Conversations conversations;
    private final PostList posts;
    private final Abouts abouts;
    private final Places places;
    private final MarkdownRenderer renderer;

    ConversationKind(
            Conversations conversations, PostList posts, Abouts abouts, Places places, MarkdownRenderer renderer) {
        this.conversations = conversations;
        this.posts = posts;
        this.abouts = abouts;
        this.places = places;
        this.renderer = renderer;
    }

    @Override
    public String subject() {
        return Conversation.SUBJECT_KIND;
    }

    @Override
    public SequencedMap<String, String> values() {
        return new LinkedHashMap<>(Map.of(VALUE, "Gesprek"));
    }

    @Override
    public String recipe() {
        return Integer.toString(VERSION);
    }

    @Override
    public List<IndexDocument> load(Collection<SubjectId> subjects) {
        return conversations.find(subjects.stream().map(SubjectId::id).toList()).stream()
                .filter(conversation -> conversation.state() == State.PUBLIC)
                .map(this::document)
                .toList();
    }

    private IndexDocument document(Conversation conversation) {
        List<IndexDocument.Section> sections = posts.all(conversation.id()).stream()
                .map(post -> new IndexDocument.Section(
                        post.name() + ", " + post.kind().label(), Conversation.anchor(post.number()), plain(post)))
                .toList();
        About about = conversation.about();
        Optional<Described> described = about == null ? Optional.empty() : abouts.describe(about);
        List<String> paths = described.map(Described::places).orElse(List.of());
        return new IndexDocument(
                conversation.subject().toString(),
                conversation.number() + "/" + conversation.slug(),
                conversation.title(),
                summary(sections),
                List.of(),
                described.map(what -> List.of(what.title())).orElse(List.of()),
                sections,
                facets(described.map(Described::themes).orElse(List.of()), paths),
                named(paths),
                null,
                null,
                conversation.spokeAt(),
                false,
                List.of(),
                conversation.isAnswered() ? Standing.ANSWERED : Standing.TALK);
    }

    private static Map<Facet, List<String>> facets(List<String> themes, List<String> paths) {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.KIND, List.of(VALUE));
        facets.put(Facet.THEME, themes);
        facets.put(
                Facet.GEMEENTE,
                paths.stream().filter(path -> !new PlacePath(path).isWijk()).toList());
        facets.put(
                Facet.WIJK,
                paths.stream().filter(path -> new PlacePath(path).isWijk()).toList());
        return facets;
    }

    /// "Bospolder, Rotterdam"; a gemeente stands by itself only when none of its wijken is named.
    private List<String> named(List<String> paths) {
        List<String> named = new ArrayList<>();
        for (String value : paths) {
            PlacePath path = new PlacePath(value);
            boolean within = paths.stream().anyMatch(other -> other.startsWith(value + "/"));
            if (path.isWijk()) {
                named.add(name(path) + ", " + name(path.gemeente()));
            } else if (!within) {
                named.add(name(path));
            }
        }
        return named;
    }

    private String name(PlacePath path) {
        return places.name(path.value()).orElse(path.slug());
    }

    private static String summary(List<IndexDocument.Section> sections) {
        String first = sections.isEmpty()
                ? ""
                : sections.getFirst().text().replaceAll("\\s+", " ").strip();
        if (first.length() <= LONGEST_SUMMARY) {
            return first;
        }
        int end = first.lastIndexOf(' ', LONGEST_SUMMARY - 1);
        return first.substring(0, end > 0 ? end : LONGEST_SUMMARY - 1) + "…";
    }

    private String plain(Post post) {
        try {
            return String.join(
                    "\n",
                    renderer.sectionsAmongOthers(post.markdown(), ANY_LEVEL).stream()
                            .map(section -> section.heading() == null
                                    ? section.text()
                                    : section.heading() + "\n" + section.text())
                            .toList());
        } catch (TooComplexException _) {
            return ""; // it was placed under wider limits than today's
        }
    }

    /// What is said about something, for the document of the thing itself; the latest conversations first.
    List<String> talk(SubjectId subject) {
        About about = new About(subject.kind(), subject.id().toString());
        List<String> talk = new ArrayList<>();
        int length = 0;
        for (Conversation conversation : conversations.about(about, MOST_CONVERSATIONS)) {
            talk.add(conversation.title());
            for (Post post : posts.all(conversation.id())) {
                String text = plain(post);
                length += text.length();
                if (length > MOST_TALK) {
                    return talk;
                }
                talk.add(text);
            }
        }
        return talk;
    }

    @Override
    public String address(String value, String slug) {
        return Conversation.ADDRESS + "/" + slug;
    }

    /// On whichever page it stands.
    @Override
    public String passage(String address, String anchor) {
        return address + "?bijdrage=" + anchor.substring(anchor.lastIndexOf('-') + 1) + "#" + anchor;
    }
}
