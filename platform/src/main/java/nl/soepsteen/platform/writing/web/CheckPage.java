package nl.soepsteen.platform.writing.web;

import java.util.List;
import nl.soepsteen.content.advice.Hint;
import nl.soepsteen.content.advice.PersonalData;
import nl.soepsteen.content.render.SafeHtml;
import nl.soepsteen.platform.publication.SimilarPage;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.Form;
import org.jspecify.annotations.Nullable;

/// The page on which somebody looks at what they wrote before others do.
///
/// @param draft as it is shown
/// @param key of this form, so that sending it twice does its work once
/// @param hints what they may want to look at again
/// @param personal what tells who somebody is
/// @param similar pages that resemble it, so that nothing is told twice and families are found
/// @param base the page it goes on from, or null
/// @param pageSlug of the page that it changes, empty for a new one
/// @param overtaken whether somebody else changed the page meanwhile
/// @param latest number of the version that the page has now; 0 for a new one
/// @param publishes whether sending puts it on the site at once
/// @param mistake what kept it from being sent, may be empty
public record CheckPage(
        Draft draft,
        String key,
        String title,
        String summary,
        SafeHtml text,
        List<Hint> hints,
        List<PersonalData.Found> personal,
        List<SimilarPage> similar,
        @Nullable Base base,
        String pageSlug,
        boolean overtaken,
        int latest,
        boolean publishes,
        String mistake) {

    /// The page that this one goes on from.
    public record Base(String title, String address) {}

    /// Where the draft is.
    public String address() {
        return Paths.draft(draft.id());
    }

    /// Whether it can be made a member of a family here: a whole file says that itself.
    public boolean canJoin() {
        return draft.form() != Form.MARKDOWN;
    }

    /// Whether it changes a page that is on the site already.
    public boolean isChange() {
        return draft.publication() != null;
    }

    /// The slug at the end of an address.
    public String slug(SimilarPage page) {
        return page.address().substring(page.address().lastIndexOf('/') + 1);
    }
}
