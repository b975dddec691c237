package nl.soepsteen.content.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.soepsteen.content.Slug;
import nl.soepsteen.content.document.Document;
import nl.soepsteen.content.document.DocumentReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What editors changed, over the shipped vocabulary.
class VocabularyOverlayTest {

    private static final Slug BURENHULP = new Slug("burenhulp");
    private static final Slug BUDDY = new Slug("buddy-en-maatje");
    private static final Slug VRIJWILLIGERS = new Slug("vrijwilligers");

    private final VocabularyEdition shipped = Vocabulary.shipped();

    private static EditedTerm topic(Slug slug, String label, @Nullable Slug into, String... words) {
        return new EditedTerm(TermList.TOPICS, slug, label, null, List.of(words), into, false);
    }

    private static String file(String topics) {
        return """
                ---
                titel: Koffie
                samenvatting: Koffie op de stoep.
                themas: [verbondenheid]
                onderwerpen: [%s]
                plaatsen: landelijk
                fase: lopend
                ---
                Er was koffie.
                """.formatted(topics);
    }

    private static List<Slug> topics(Vocabulary vocabulary, String written) {
        Document document = new DocumentReader(vocabulary).readStored("koffie", file(written));
        return document.terms(TermList.TOPICS);
    }

    @Test
    void nothingChangedIsTheShippedVocabulary() {
        assertThat(shipped.with(List.of()).fingerprint()).isEqualTo(shipped.fingerprint());
    }

    @Test
    void otherWordsStandWhereTheTermStood() {
        VocabularyEdition edited = shipped.with(List.of(topic(BURENHULP, "Hulp van buren", null, "noaberschap")));

        assertThat(edited.term(TermList.TOPICS, BURENHULP)).hasValueSatisfying(term -> {
            assertThat(term.label()).isEqualTo("Hulp van buren");
            assertThat(term.alsoKnownAs()).containsExactly("noaberschap");
        });
        assertThat(edited.terms(TermList.TOPICS))
                .extracting(Term::slug)
                .containsExactlyElementsOf(
                        shipped.terms(TermList.TOPICS).stream().map(Term::slug).toList());
        assertThat(edited.fingerprint()).isNotEqualTo(shipped.fingerprint());
        assertThat(edited.terms(TermList.THEMES)).isEqualTo(shipped.terms(TermList.THEMES));
    }

    @Test
    void aNewTermComesLastAndARemovedOneIsGone() {
        Slug fresh = new Slug("samen-eten");
        EditedTerm added = topic(fresh, "Samen eten", null);
        EditedTerm removed = new EditedTerm(TermList.TOPICS, fresh, "Samen eten", null, List.of(), null, true);

        assertThat(shipped.with(List.of(added)).terms(TermList.TOPICS).getLast().slug())
                .isEqualTo(fresh);
        assertThat(shipped.with(List.of(removed)).contains(TermList.TOPICS, fresh))
                .isFalse();
    }

    @Test
    void aMergedTermLivesOnInTheOther() {
        VocabularyEdition edited =
                shipped.with(List.of(topic(BURENHULP, "Burenhulp", BUDDY, "nabuurschap", "BUDDY", "nabuurschap")));

        assertThat(edited.terms(TermList.TOPICS)).extracting(Term::slug).doesNotContain(BURENHULP);
        assertThat(edited.term(TermList.TOPICS, BURENHULP))
                .isEqualTo(edited.term(TermList.TOPICS, BUDDY))
                .hasValueSatisfying(term -> assertThat(term.alsoKnownAs())
                        .containsExactly(
                                "buddy", "maatjesproject", "vriendschappelijk huisbezoek", "Burenhulp", "nabuurschap"));
        assertThat(edited.writtenAs(TermList.TOPICS, BUDDY)).isEqualTo(Set.of(BUDDY, BURENHULP));
        assertThat(edited.term(TermList.THEMES, BURENHULP)).isEmpty();
    }

    @Test
    void mergesGoOnToTheEnd() {
        VocabularyEdition edited =
                shipped.with(List.of(topic(BURENHULP, "Burenhulp", BUDDY), topic(BUDDY, "Buddy’s", VRIJWILLIGERS)));

        assertThat(edited.term(TermList.TOPICS, BURENHULP)).map(Term::slug).contains(VRIJWILLIGERS);
        assertThat(edited.writtenAs(TermList.TOPICS, VRIJWILLIGERS))
                .containsExactlyInAnyOrder(VRIJWILLIGERS, BUDDY, BURENHULP);
    }

    @Test
    void whatLeadsNowhereStandsByItself() {
        VocabularyEdition circle =
                shipped.with(List.of(topic(BURENHULP, "Burenhulp", BUDDY), topic(BUDDY, "Buddy’s", BURENHULP)));
        VocabularyEdition gone = shipped.with(List.of(topic(BURENHULP, "Burenhulp", new Slug("bestaat-niet"))));

        assertThat(circle.terms(TermList.TOPICS)).extracting(Term::slug).contains(BURENHULP, BUDDY);
        assertThat(gone.term(TermList.TOPICS, BURENHULP)).map(Term::slug).contains(BURENHULP);
    }

    @Test
    void whoCarriesAMergedTermIsReadAsCarryingTheOther() {
        VocabularyEdition edited = shipped.with(List.of(topic(BURENHULP, "Burenhulp", BUDDY)));

        assertThat(topics(shipped, "burenhulp, vangnet")).containsExactly(BURENHULP, new Slug("vangnet"));
        assertThat(topics(edited, "burenhulp, vangnet")).containsExactly(BUDDY, new Slug("vangnet"));
        assertThat(topics(edited, "burenhulp, vangnet, buddy-en-maatje"))
                .as("both in one document are one")
                .containsExactly(BUDDY, new Slug("vangnet"));
    }
}
