package nl.soepsteen.platform.writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.soepsteen.platform.account.Person;
import nl.soepsteen.platform.account.PersonalRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody is writing, as they typed it, and which forms they sent.
@Component
class DraftRecord implements PersonalRecord {

    private final Drafts drafts;
    private final FormFields forms;
    private final JdbcClient jdbc;

    DraftRecord(Drafts drafts, FormFields forms, JdbcClient jdbc) {
        this.drafts = drafts;
        this.forms = forms;
        this.jdbc = jdbc;
    }

    record Concepts(List<Concept> bezig, List<Instant> formulierenVerstuurd) {}

    record Concept(
            String titel,
            String staat,
            String vorm,
            Instant gewijzigd,
            Map<String, List<String>> velden,
            List<Map<String, List<String>>> anderVenster,
            String bestand) {}

    @Override
    public String name() {
        return "concepten";
    }

    @Override
    public Set<String> tables() {
        return Set.of("draft", "draft_other", "form_sent");
    }

    @Override
    public Object of(Person person) {
        return new Concepts(
                drafts.of(person.id()).stream().map(this::concept).toList(),
                jdbc.sql("select sent_at from form_sent where person = :person order by sent_at")
                        .param("person", person.id())
                        .query((row, _) -> row.getTimestamp("sent_at").toInstant())
                        .list());
    }

    private Concept concept(Draft draft) {
        return new Concept(
                draft.titleInList(),
                switch (draft.state()) {
                    case WRITING -> "nog niet verstuurd";
                    case SENT -> "ligt bij de redactie";
                    case RETURNED -> "teruggegeven door de redactie";
                },
                draft.form().parameter(),
                draft.changedAt(),
                draft.fields().values(),
                drafts.beside(draft.id()).stream()
                        .map(other -> other.fields().values())
                        .toList(),
                file(draft));
    }

    @Override
    public Map<String, Supplier<byte[]>> files(Person person) {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        drafts.of(person.id())
                .forEach(draft ->
                        files.put(file(draft), PersonalRecord.text(forms.fileText(draft.form(), draft.fields()))));
        return files;
    }

    private static String file(Draft draft) {
        return "concepten/" + draft.id() + ".md";
    }

    /// The database deletes their own drafts. What an editor was changing in a page that goes along holds its text.
    @Override
    public void forget(Person person, Texts texts) {
        if (texts == Texts.GO) {
            jdbc.sql("delete from draft where publication in (select id from publication where author = :person)")
                    .param("person", person.id())
                    .update();
        }
    }
}
