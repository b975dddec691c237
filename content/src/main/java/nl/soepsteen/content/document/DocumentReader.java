package nl.soepsteen.content.document;

import java.util.Optional;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.render.MarkdownRenderer;
import nl.soepsteen.content.render.TooComplexException;
import nl.soepsteen.content.vocabulary.Vocabulary;
import nl.soepsteen.content.yaml.YamlReader;
import nl.soepsteen.content.yaml.YamlResult;
import org.jspecify.annotations.Nullable;

/// Reads documents strictly, and tells everything that is wrong with one at once. Safe for use by many threads. When
/// terms of its vocabulary change, it reads by the new ones from then on.
public final class DocumentReader {

    /// Largest file in bytes; nobody needs to read more of it to know that it is refused.
    public static final int MAX_BYTES = SourceFile.MAX_BYTES;

    private static final String EXTENSION = ".md";

    private final Vocabulary vocabulary;
    private final MarkdownRenderer renderer = new MarkdownRenderer();

    /// @param vocabulary the terms that documents may use
    public DocumentReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Fingerprint of the terms it reads by: the same document may be read otherwise when it differs.
    public String terms() {
        return vocabulary.fingerprint();
    }

    /// Reads and checks one file against every rule of the format (docs/format.md), including that its body can be
    /// shown.
    ///
    /// @param fileName without folders; its name without `.md` becomes the slug
    /// @param bytes the file as it is
    public ReadResult read(String fileName, byte[] bytes) {
        Problems problems = new Problems();
        Slug slug = slug(fileName, problems);
        Document document = SourceFile.decode(bytes, problems)
                .map(text -> document(slug, text, false, problems))
                .orElse(null);
        return document == null || !problems.none()
                ? new ReadResult.Refused(problems.inFileOrder())
                : new ReadResult.Read(document);
    }

    /// Reads a document that was accepted before. Terms that have left the vocabulary since are kept as they are,
    /// and the body is not rendered again; all other rules hold.
    ///
    /// @param slug of the document
    /// @param markdown the whole file that was accepted
    /// @throws BrokenDocumentException when it is no document
    public Document readStored(String slug, String markdown) {
        Problems problems = new Problems();
        Document document =
                document(slug(slug + EXTENSION, problems), SourceFile.withoutMark(markdown), true, problems);
        if (document == null || !problems.none()) {
            throw new BrokenDocumentException(slug, problems.inFileOrder());
        }
        return document;
    }

    private @Nullable Document document(@Nullable Slug slug, String text, boolean stored, Problems problems) {
        Optional<SourceFile> split = SourceFile.split(text, problems);
        if (split.isEmpty()) {
            return null;
        }
        SourceFile file = split.get();
        checkBody(file, stored, problems);
        YamlResult yaml = YamlReader.read(file.readable(), 2);
        yaml.faults().forEach(fault -> problems.add(fault.line(), null, fault.message(), fault.advice()));
        if (yaml.fields() == null) {
            return null;
        }
        // Without a slug of its own the file is still read, so that its author hears everything at once.
        return new DocumentFields(yaml.fields(), vocabulary, stored, problems)
                .read(slug == null ? new Slug("onbekend") : slug, file.body());
    }

    private void checkBody(SourceFile file, boolean stored, Problems problems) {
        if (!OneLine.saysSomething(file.body())) {
            problems.add(
                    file.bodyLine() - 1,
                    null,
                    "Onder de tweede regel --- staat nog geen tekst.",
                    "Schrijf daar je verhaal.");
            return;
        }
        if (!stored) {
            try {
                renderer.render(file.body());
            } catch (TooComplexException e) {
                int line = e.line() == 0 ? file.bodyLine() : file.bodyLine() + e.line() - 1;
                problems.add(line, null, e.getMessage(), "Maak de opmaak eenvoudiger, of verdeel de tekst.");
            }
        }
    }

    private static @Nullable Slug slug(String fileName, Problems problems) {
        String name = fileName.endsWith(EXTENSION) ? fileName.substring(0, fileName.length() - EXTENSION.length()) : "";
        if (Slug.isValid(name)) {
            return new Slug(name);
        }
        problems.add(
                0,
                null,
                "De naam van dit bestand kan geen adres worden.",
                "Gebruik kleine letters, cijfers en streepjes en eindig op .md" + example(fileName) + ".");
        return null;
    }

    private static String example(String fileName) {
        int dot = fileName.lastIndexOf('.');
        try {
            return ", zoals `" + Slug.from(dot > 0 ? fileName.substring(0, dot) : fileName) + EXTENSION + "`";
        } catch (IllegalArgumentException _) {
            return ", zoals `even-buurten.md`";
        }
    }
}
