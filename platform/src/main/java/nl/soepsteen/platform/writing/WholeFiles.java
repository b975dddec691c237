package nl.soepsteen.platform.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.platform.account.Role;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.publication.Addresses;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.publication.Versions;
import nl.soepsteen.platform.subject.SubjectId;
import nl.soepsteen.platform.writing.Trail.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Pages that come as whole files: by the same rules as what is typed into a form, and kept byte for byte.
@Service
public class WholeFiles {

    private final Publishing publishing;
    private final Publications publications;
    private final Versions versions;
    private final Drafts drafts;
    private final Trail trail;

    WholeFiles(Publishing publishing, Publications publications, Versions versions, Drafts drafts, Trail trail) {
        this.publishing = publishing;
        this.publications = publications;
        this.versions = versions;
        this.drafts = drafts;
        this.trail = trail;
    }

    /// What keeps a file from becoming a page, or the new text of one; empty when nothing does.
    ///
    /// @param page the page it changes, or null for a new one
    /// @param alongside pages that come with it, which it may take further
    public List<Problem> problems(Document document, @Nullable KeptPage page, Set<Slug> alongside, SignedIn person) {
        return publishing.problems(document, page, alongside, person.isAtLeast(Role.EDITOR));
    }

    /// Puts a file on the site, in the transaction that is running.
    ///
    /// @param document what was read from it, without problems
    /// @param markdown the file itself
    /// @param reason why the page changes, in their words; may be empty
    /// @return the address of the page
    @Transactional(propagation = Propagation.MANDATORY)
    public String publish(Document document, String markdown, boolean isNew, SignedIn by, String reason) {
        @Nullable String why = reason.isBlank() ? null : reason.strip();
        SubjectId page = isNew
                ? publications.create(document, markdown, by.id(), why)
                : publications.revise(
                        publications
                                .kept(document.slug())
                                .orElseThrow()
                                .subject()
                                .id(),
                        document,
                        markdown,
                        by.id(),
                        why);
        trail.ofPage(page.id(), isNew ? Step.PUBLISHED : Step.CHANGED, reason, by.id());
        return Addresses.of(document.kind(), document.slug().value());
    }

    /// Makes a draft of a file, for its author to send. The text of a draft that they had of the same page
    /// is kept beside it.
    ///
    /// @param page the page it changes, or null for a new one
    /// @return empty when their draft of that page waits for an editor; nothing changed then
    @Transactional
    public Optional<Draft> draft(String markdown, @Nullable KeptPage page, SignedIn author) {
        Fields fields = new Fields(Map.of(FormFields.STORY, List.of(markdown)));
        if (page == null) {
            return Optional.of(drafts.begin(author.id(), Form.MARKDOWN, fields));
        }
        Draft draft = drafts.beginChange(
                author.id(), Form.MARKDOWN, fields, page.subject().id(), versions.latest(page.subject()));
        return draft.isSent() ? Optional.empty() : Optional.of(drafts.replace(draft, Form.MARKDOWN, fields));
    }
}
