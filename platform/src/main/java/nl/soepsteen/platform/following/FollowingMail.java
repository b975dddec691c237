package nl.soepsteen.platform.following;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.soepsteen.content.render.MailForms;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.discussion.Conversation;
import nl.soepsteen.platform.discussion.Post;
import nl.soepsteen.platform.following.FoundForPerson.Found;
import nl.soepsteen.platform.following.MailPage.Entry;
import nl.soepsteen.platform.following.MailPage.Part;
import nl.soepsteen.platform.mail.Mail;
import nl.soepsteen.platform.mail.MailHeaders;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.web.Dutch;
import nl.soepsteen.platform.web.Letters;
import nl.soepsteen.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/// Writes mail about news. It contains the texts themselves, so that one reads on without opening the site.
@Component
class FollowingMail {

    static final String SETTINGS = "/mijn/post";
    static final String LIST = "/mijn/nieuw";

    /// In a mail; the rest of a longer text is on the site.
    static final int LONGEST_TEXT = 4_000;

    private static final int LONGEST_TITLE = 80;
    private static final String TEMPLATE = "following/mail.jte";

    private final PublicAddress site;
    private final LeavingLinks leaving;
    private final Letters letters;

    FollowingMail(PublicAddress site, LeavingLinks leaving, Letters letters) {
        this.site = site;
        this.leaving = leaving;
        this.letters = letters;
    }

    /// What a digest holds.
    record Contents(Map<UUID, Conversation> conversations, List<Post> posts, List<KeptPage> pages, List<Found> found) {

        int size() {
            return posts.size() + pages.size() + found.size();
        }
    }

    /// Somebody was named or answered. What belongs to one conversation refers to it, so that mail programs keep it
    /// together.
    Mail atOnce(Person reader, MailKind kind, Conversation conversation, Post post) {
        String title = shortened(conversation.title());
        boolean named = kind == MailKind.MENTION;
        String link = leaving.make(reader.id(), kind);
        MailPage page = new MailPage(
                (named ? "%s noemt je in ‘%s’" : "%s antwoordt je in ‘%s’").formatted(post.name(), title),
                reader.name(),
                named
                        ? post.name() + " noemt je in een gesprek op Soepsteen."
                        : post.name() + " antwoordt op wat jij schreef op Soepsteen.",
                List.of(new Part(
                        conversation.title(),
                        full(conversation.address(post.number())),
                        "",
                        List.of(entry(conversation, post)))),
                "",
                named
                        ? "Je krijgt deze mail omdat iemand je noemde. Antwoorden doe je op de site."
                        : "Je krijgt deze mail omdat iemand je antwoordde. Antwoorden doe je op de site.",
                full(SETTINGS),
                named ? "Geen mail meer als iemand je noemt" : "Geen mail meer als iemand je antwoordt",
                link);
        return mail(
                id("meteen " + post.id() + " " + reader.id()),
                reader,
                page,
                MailHeaders.NONE.after(conversation.id()).ofList(kind.list(), link));
    }

    /// All that is new since the digest before.
    ///
    /// @param until up to when
    /// @param more whether there is more than this
    Mail digest(Person reader, Rhythm rhythm, Instant until, Contents contents, boolean more) {
        String link = leaving.make(reader.id(), MailKind.DIGEST);
        List<Part> parts = new ArrayList<>();
        Map<UUID, List<Entry>> said = new LinkedHashMap<>();
        Map<UUID, Integer> first = new HashMap<>();
        for (Post post : contents.posts()) {
            Conversation conversation = contents.conversations().get(post.conversation());
            if (conversation != null) {
                said.computeIfAbsent(conversation.id(), _ -> new ArrayList<>()).add(entry(conversation, post));
                first.putIfAbsent(conversation.id(), post.number());
            }
        }
        said.forEach((id, entries) -> {
            Conversation conversation = contents.conversations().get(id);
            if (conversation != null) {
                parts.add(new Part(
                        conversation.title(),
                        full(conversation.address(first.getOrDefault(id, 1))),
                        Dutch.count(entries.size(), "nieuwe bijdrage", "nieuwe bijdragen"),
                        entries));
            }
        });
        contents.pages()
                .forEach(page -> parts.add(new Part(page.title(), full(page.address()), "Nieuwe pagina", List.of())));
        contents.found()
                .forEach(found -> parts.add(new Part(
                        found.title(),
                        full(found.address()),
                        found.by(),
                        found.summary().isBlank() ? List.of() : List.of(new Entry("", found.summary(), null, "")))));
        MailPage page = new MailPage(
                "Nieuw voor jou op Soepsteen: " + shortened(parts.getFirst().title())
                        + (parts.size() == 1 ? "" : " en meer"),
                reader.name(),
                "Dit is er nieuw voor jou op Soepsteen.",
                parts,
                more ? full(LIST) : "",
                rhythm == Rhythm.DAILY
                        ? "Je krijgt dit overzicht elke ochtend, als er iets nieuw voor je is."
                        : "Je krijgt dit overzicht elke maandag, als er iets nieuw voor je is.",
                full(SETTINGS),
                "Geen overzicht meer",
                link);
        return mail(
                id("overzicht " + until + " " + reader.id()),
                reader,
                page,
                MailHeaders.NONE.ofList(MailKind.DIGEST.list(), link));
    }

    private Mail mail(UUID id, Person reader, MailPage page, MailHeaders headers) {
        return new Mail(
                id,
                reader.address(),
                page.subject(),
                page.asText(),
                letters.write(TEMPLATE, Map.of("page", page)),
                headers);
    }

    /// Of what the mail is about: the same mail always has the same id.
    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    private Entry entry(Conversation conversation, Post post) {
        String by = "%s, %s, %s:".formatted(post.name(), post.kind().label(), Dutch.moment(post.madeAt()));
        String markdown = beginning(post.markdown());
        String address = full(conversation.address(post.number()));
        String rest = markdown.length() < post.markdown().length() ? address : "";
        MailForms forms = new MailForms(site.reachable());
        try {
            return new Entry(by, forms.text(markdown), forms.html(markdown), rest);
        } catch (TooComplexException _) {
            return new Entry(by, "Deze tekst lees je op de site.", null, address);
        }
    }

    /// Up to the end of a paragraph.
    static String beginning(String markdown) {
        if (markdown.length() <= LONGEST_TEXT) {
            return markdown;
        }
        int end = markdown.lastIndexOf("\n\n", LONGEST_TEXT);
        if (end <= 0) {
            end = markdown.lastIndexOf(' ', LONGEST_TEXT);
        }
        if (end <= 0) {
            end = LONGEST_TEXT - (Character.isHighSurrogate(markdown.charAt(LONGEST_TEXT - 1)) ? 1 : 0);
        }
        return markdown.substring(0, end);
    }

    private String full(String path) {
        return site.reachable() + path;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(
                                0, LONGEST_TITLE - (Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1)) ? 2 : 1))
                        + "…";
    }
}
