package nl.soepsteen.platform.moderation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.soepsteen.platform.RunningSite;
import nl.soepsteen.platform.account.Accounts;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.discussion.PostKind;
import nl.soepsteen.platform.discussion.Posts;
import nl.soepsteen.platform.discussion.Posts.Words;
import nl.soepsteen.platform.subject.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// States of what care is about, each made anew, for tests about who may do what.
public final class CareStates {

    private CareStates() {}

    /// A contribution of a newcomer, that nobody looked at yet.
    public static UUID waiting(RunningSite site, UUID newcomer) {
        JdbcClient jdbc = site.bean(JdbcClient.class);
        // What was let through before made a member of them.
        jdbc.sql("delete from conversation where opened_by = :newcomer")
                .param("newcomer", newcomer)
                .update();
        site.bean(Posts.class)
                .begin(
                        signedIn(site, newcomer),
                        null,
                        "Mag ik meedoen?",
                        new Words(PostKind.QUESTION, "Ik kom pas kijken.", UUID.randomUUID()),
                        Set.of());
        return jdbc.sql("select id from post where author = :newcomer")
                .param("newcomer", newcomer)
                .query(UUID.class)
                .single();
    }

    /// The item about a page that a visitor reported as advertising.
    public static UUID reported(RunningSite site, UUID page) {
        Reports reports = site.bean(Reports.class);
        SubjectId subject = new SubjectId("publication", page);
        reports.take(
                reports.about(subject.toString()).orElseThrow(),
                new Reports.Saying(Reason.ADVERTISING, "", null, null, UUID.randomUUID()));
        List<UUID> items = site.bean(Items.class).open().stream()
                .filter(item -> item.subject().equals(subject))
                .map(Items.Item::id)
                .toList();
        return items.getFirst();
    }

    /// A decision to hide a page.
    ///
    /// @param by the name of who took it
    public static UUID decided(RunningSite site, UUID page, String by) {
        UUID item = reported(site, page);
        UUID editor = site.bean(Accounts.class).all().stream()
                .filter(person -> person.name().equals(by))
                .findFirst()
                .orElseThrow()
                .id();
        site.bean(Decisions.class)
                .decide(
                        item,
                        signedIn(site, editor),
                        new Decisions.Wish(Measure.HIDE, Reason.ADVERTISING, "Een winkel.", 0));
        return site.bean(DecisionList.class).ofItem(item).getFirst().id();
    }

    /// The same, and its author objects.
    public static UUID appealed(RunningSite site, UUID page, String by) {
        UUID decision = decided(site, page, by);
        Decision taken = site.bean(DecisionList.class).find(decision).orElseThrow();
        site.bean(Appeals.class).make(taken, "Geen winkel.");
        return decision;
    }

    private static SignedIn signedIn(RunningSite site, UUID id) {
        return site.bean(Accounts.class)
                .find(id)
                .map(person -> new SignedIn(person.id(), person.name(), person.role()))
                .orElseThrow();
    }
}
