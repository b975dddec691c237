package nl.soepsteen.platform.collection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import nl.soepsteen.content.document.Problem;
import nl.soepsteen.content.document.ReadResult;
import nl.soepsteen.platform.collection.ImportReport.Conflict;
import nl.soepsteen.platform.collection.ImportReport.RefusedFile;
import nl.soepsteen.platform.publication.KindChangedException;
import nl.soepsteen.platform.publication.Publications;
import nl.soepsteen.platform.publication.SlugTakenException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Imports a folder. Every file is a transaction of its own, so an interrupted import leaves whole pages behind and
/// simply goes on next time; importing the same folder again changes only what changed in the folder.
@Component
class CollectionImport {

    private static final Logger log = LoggerFactory.getLogger(CollectionImport.class);

    /// Arbitrary constant: two nodes that start together import one after the other.
    private static final long LOCK = 0x536F6570_496D706FL;

    private static final String TAKE_LOCK = "select pg_advisory_xact_lock(:lock)";

    private static final String UNFORESEEN =
            "Dit bestand gaf een onverwachte fout; hierboven in het logboek staat welke.";

    private final DocumentReader reader;
    private final Publications publications;
    private final ImportedFiles imported;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CollectionImport(
            DocumentReader reader,
            Publications publications,
            ImportedFiles imported,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.publications = publications;
        this.imported = imported;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @throws IOException when the folder cannot be read
    ImportReport run(CollectionFolder folder) throws IOException {
        CollectionFolder.Contents contents = folder.read();
        Map<String, String> digests = imported.digests();
        Set<String> present = new HashSet<>();
        contents.files().forEach(file -> present.add(file.stem()));
        contents.unreadable().forEach(file -> present.add(CollectionFile.stem(file.name())));
        Tally tally = new Tally();
        tally.refused.addAll(contents.unreadable());
        for (CollectionFile file : contents.files()) {
            if (file.digest().equals(digests.get(file.stem()))) {
                tally.unchanged++;
            } else {
                importSafely(file, present, tally);
            }
        }
        Set<String> gone = new TreeSet<>(digests.keySet());
        gone.removeAll(present);
        for (CollectionFile example : CollectionFolder.Shipped.EXAMPLES.read().files()) {
            gone.remove(example.stem()); // left out on purpose
        }
        return new ImportReport(
                tally.created, tally.changed, tally.unchanged, tally.conflicts, tally.refused, List.copyOf(gone));
    }

    /// One file's unforeseen trouble is that file's alone; a database that is away concerns all and is passed on.
    private void importSafely(CollectionFile file, Set<String> present, Tally tally) {
        try {
            importChanged(file, present, tally);
        } catch (DataIntegrityViolationException e) {
            log.error("Importing {} failed", file.name(), e);
            tally.refuse(file, null, UNFORESEEN);
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("Importing {} failed", file.name(), e);
            tally.refuse(file, null, UNFORESEEN);
        }
    }

    private void importChanged(CollectionFile file, Set<String> present, Tally tally) {
        switch (reader.read(file.name(), file.bytes())) {
            case ReadResult.Refused(List<Problem> problems) ->
                tally.refused.add(new RefusedFile(file.name(), problems));
            case ReadResult.Read(Document document) -> {
                Slug base = document.basedOn();
                if (base != null && !present.contains(base.value()) && publications.isFree(base)) {
                    tally.refuse(file, "gebaseerd-op", "De pagina '%s' bestaat niet.".formatted(base));
                } else {
                    store(file, document, tally);
                }
            }
        }
    }

    private void store(CollectionFile file, Document document, Tally tally) {
        try {
            switch (transaction.execute(status -> store(file, document))) {
                case CREATED -> tally.created++;
                case CHANGED -> tally.changed++;
                case UNCHANGED -> tally.unchanged++;
                case CONFLICT -> tally.conflicts.add(Conflict.edited(file.stem()));
                case RENAMED -> tally.conflicts.add(renamed(document.slug()));
                case WITHDRAWN -> tally.conflicts.add(Conflict.withdrawn(file.stem()));
            }
        } catch (OptimisticLockingFailureException e) {
            // Somebody saved the page on the site between our look and our write: theirs stands.
            tally.conflicts.add(Conflict.edited(file.stem()));
        } catch (SlugTakenException e) {
            tally.conflicts.add(renamed(document.slug()));
        } catch (KindChangedException e) {
            tally.refuse(file, "soort", String.valueOf(e.getMessage()));
        }
    }

    private Conflict renamed(Slug slug) {
        return Conflict.renamed(
                slug.value(), publications.renamed(slug).orElse(slug).value());
    }

    private Outcome store(CollectionFile file, Document document) {
        jdbc.sql(TAKE_LOCK).param("lock", LOCK).query(String.class).optional();
        String slug = file.stem();
        @Nullable String last = imported.digest(slug).orElse(null);
        if (file.digest().equals(last)) {
            return Outcome.UNCHANGED; // another node was here first
        }
        if (publications.renamed(document.slug()).isPresent()) {
            return Outcome.RENAMED;
        }
        Optional<String> page = publications.markdown(document.slug());
        String current = page.map(CollectionFile::digest).orElse("");
        boolean same = current.equals(file.digest());
        if (page.isPresent() && !same && !current.equals(last)) {
            return Outcome.CONFLICT;
        }
        if (!same && publications.isWithdrawn(document.slug())) {
            return Outcome.WITHDRAWN;
        }
        if (!same) {
            publications.put(document, new String(file.bytes(), StandardCharsets.UTF_8));
        }
        imported.note(slug, file.digest());
        return page.isEmpty() ? Outcome.CREATED : same ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED,
        CONFLICT,
        RENAMED,
        WITHDRAWN
    }

    /// Counts as the import goes along.
    private static final class Tally {
        private int created;
        private int changed;
        private int unchanged;
        private final List<Conflict> conflicts = new ArrayList<>();
        private final List<RefusedFile> refused = new ArrayList<>();

        void refuse(CollectionFile file, @Nullable String key, String message) {
            refused.add(RefusedFile.of(file.name(), key, message));
        }
    }
}
