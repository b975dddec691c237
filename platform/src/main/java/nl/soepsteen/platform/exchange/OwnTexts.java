package nl.soepsteen.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.platform.account.SignedIn;
import nl.soepsteen.platform.picture.Pictures;
import nl.soepsteen.platform.publication.KeptPage;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.writing.Draft;
import nl.soepsteen.platform.writing.Drafts;
import nl.soepsteen.platform.writing.FormFields;
import org.springframework.stereotype.Component;

/// Everything that somebody wrote, as files: pages, also those that are withdrawn, and drafts.
@Component
public class OwnTexts {

    private static final String DRAFTS = "concepten/";
    private static final String WITHDRAWN = "weggehaald/";

    private final Publications publications;
    private final Drafts drafts;
    private final FormFields forms;
    private final Pictures pictures;

    OwnTexts(Publications publications, Drafts drafts, FormFields forms, Pictures pictures) {
        this.publications = publications;
        this.drafts = drafts;
        this.forms = forms;
        this.pictures = pictures;
    }

    /// Writes them as a zip.
    ///
    /// @param output stays open
    public void writeTo(OutputStream output, SignedIn person) throws IOException {
        PageZip zip = new PageZip(output, pictures, name -> pictures.isPublic(name) || pictures.isFor(name, person));
        zip.about(About.own());
        List<KeptPage> pages = publications.keptOf(person.id()).stream()
                .sorted(Comparator.comparing(OwnTexts::path))
                .toList();
        for (KeptPage page : pages) {
            zip.text(path(page), page.changedAt(), page.markdown());
        }
        Set<String> names = new HashSet<>();
        for (Draft draft : drafts.of(person.id())) {
            zip.text(DRAFTS + free(draft, names), draft.changedAt(), forms.fileText(draft.form(), draft.fields()));
        }
        zip.finish();
    }

    private static String path(KeptPage page) {
        return !page.isPublic() ? WITHDRAWN + page.slug() + IncomingFile.TEXT : CollectionZip.path(page);
    }

    /// A name that no other draft in the zip has.
    private static String free(Draft draft, Set<String> names) {
        String wished = slug(draft.titleInList());
        String name = wished;
        for (int i = 2; !names.add(name); i++) {
            name = wished + "-" + i;
        }
        return name + IncomingFile.TEXT;
    }

    private static String slug(String title) {
        try {
            return Slug.from(title).value();
        } catch (IllegalArgumentException _) {
            return "zonder-titel"; // not one letter or digit in it
        }
    }
}
