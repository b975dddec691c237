package nl.soepsteen.platform.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.soepsteen.platform.Mailbox;
import nl.soepsteen.platform.Members;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.Posts.Outcome;
import nl.soepsteen.platform.discussion.Posts.Words;
import nl.soepsteen.platform.discussion.ReadingOrder.Viewer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Many at once: nothing is lost, nothing doubled, and the order is that of the numbers.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationsTogetherTest {

    @TempDir
    static Path data;

    private RunningSite site;
    private Talking talking;

    @BeforeAll
    void start() throws Exception {
        site = RunningSite.start(data, "--soepsteen.voorbeelden=false");
        Members members = new Members(site, new Mailbox(data));
        talking = new Talking(site, members);
        members.join("Amina", Role.AMBASSADOR);
        members.join("Bram", Role.AMBASSADOR);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private static <T> List<T> together(int times, Callable<T> step) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> begun = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                begun.add(people.submit(step));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : begun) {
                done.add(one.get());
            }
            return done;
        }
    }

    @Test
    void aFormThatIsSentAHundredTimesMakesOneContribution() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Dubbel", "Vraag.");
        SignedIn bram = talking.signedIn("Bram");
        Words words = new Words(PostKind.TIP, "Eenmaal.", UUID.randomUUID());
        Posts posts = site.bean(Posts.class);

        Set<Outcome> outcomes = new HashSet<>(together(100, () -> posts.add(bram, conversation, null, words)));

        assertThat(outcomes).containsExactly(new Outcome.Placed(conversation.number(), 2, false));
        assertThat(site.bean(ReadingOrder.class).of(talking.conversation(conversation.number()), Viewer.ANYBODY))
                .containsExactly(1, 2);
        assertThat(talking.conversation(conversation.number()).lastNumber()).isEqualTo(2);
    }

    @Test
    void aConversationThatIsBegunAHundredTimesIsThereOnce() throws Exception {
        SignedIn bram = talking.signedIn("Bram");
        Words words = new Words(PostKind.QUESTION, "Een vraag.", UUID.randomUUID());
        Posts posts = site.bean(Posts.class);

        Set<Outcome> outcomes =
                new HashSet<>(together(100, () -> posts.begin(bram, null, "Maar een keer", words, Set.of())));

        assertThat(outcomes).hasSize(1);
        assertThat(site.bean(Conversations.class).all())
                .filteredOn(conversation -> conversation.title().equals("Maar een keer"))
                .hasSize(1);
    }

    @Test
    void ofFiftyEditsAtOnceOneIsKeptAndTheOthersHearSo() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.TIP, "Vijftig keer", "Eerste tekst.");
        Post post = talking.post(conversation, 1);
        SignedIn amina = talking.signedIn("Amina");
        OwnPosts posts = site.bean(OwnPosts.class);

        List<Boolean> kept = together(50, () -> posts.revise(post, amina.id(), 1, "Tekst van " + UUID.randomUUID()));

        assertThat(kept).filteredOn(one -> one).hasSize(1);
        assertThat(talking.post(conversation, 1).revision()).isEqualTo(2);
        assertThat(site.bean(PostList.class).versions(post.id()))
                .singleElement()
                .satisfies(version -> assertThat(version.markdown()).isEqualTo("Eerste tekst."));
    }

    @Test
    void whoReadsAlongMissesNothingAndSeesItInOrder() throws Exception {
        Conversation conversation = talking.begun("Amina", PostKind.QUESTION, "Levendig", "Begin.");
        SignedIn bram = talking.signedIn("Bram");
        Posts posts = site.bean(Posts.class);
        PostList list = site.bean(PostList.class);
        int all = 300;
        List<Integer> read = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> reader = people.submit(() -> {
                int last = 1;
                while (last < all + 1) {
                    for (Post post : list.newer(conversation.id(), last, 50)) {
                        read.add(post.number());
                        last = post.number();
                    }
                }
            });
            IntStream.range(0, 16)
                    .mapToObj(writer -> people.submit(() -> {
                        for (int i = writer; i < all; i += 16) {
                            posts.add(bram, conversation, null, new Words(PostKind.TIP, "Zin " + i, UUID.randomUUID()));
                        }
                    }))
                    .toList()
                    .forEach(writer -> {
                        try {
                            writer.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    });
            reader.get();
        }

        assertThat(read)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, all + 1).boxed().toList());
    }
}
