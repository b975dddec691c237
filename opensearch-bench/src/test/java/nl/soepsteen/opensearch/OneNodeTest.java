package nl.soepsteen.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real node does what the product does: it finds, counts, marks and sorts.
class OneNodeTest {

    private static final List<String> FACETS = List.of("thema", "uitkomst", "gemeente", "wijk");

    private static final List<String> DOCUMENTS = List.of(
            document("Soep voor de straat", "Buren koken soep. De tuin blijft leeg.", "verbondenheid", "2024-01-01"),
            document("Tuinen delen", "Een tuin delen met buren. Niemand kookt.", "leefomgeving", "2025-01-01"),
            document("Soep in de tuin", "Wie kookt, eet mee.", "leefomgeving", "2023-01-01"),
            document("Fietsles", "Fietsen leren op het plein.", "verbondenheid", "2022-01-01"));

    private static String document(String title, String text, String theme, String day) {
        return """
                {"id": "%1$s", "slug": "s", "title": "%1$s", "summary": "", "keywords": [], "labels": [], "headings": [],\
                 "text": ["%2$s"], "changed": "%4$sT00:00:00Z", "facets": {"thema": ["%3$s"]}}""".formatted(title, text, theme, day);
    }

    @Test
    void answersLikeAResultPage(@TempDir Path folder) throws Exception {
        try (OneNode node = OneNode.start(folder)) {
            Client client = new Client(node.port());
            Filling.fill(client, DOCUMENTS.stream());

            Map<String, Object> word = ask(client, Form.ONE_MATCH, "{\"text\": \"soepen\"}");
            assertThat(titles(word)).containsExactlyInAnyOrder("Soep voor de straat", "Soep in de tuin");
            assertThat(word.toString())
                    .contains("Buren koken <em>soep</em>")
                    .contains("{key=leefomgeving, doc_count=1}")
                    .contains("{key=verbondenheid, doc_count=1}");

            String twoWords = "{\"text\": \"straat tuin\"}";
            assertThat(titles(ask(client, Form.ONE_MATCH, twoWords)))
                    .as("no field has both")
                    .isEmpty();
            assertThat(titles(ask(client, Form.WORD_BY_WORD, twoWords))).containsExactly("Soep voor de straat");

            for (Form form : Form.values()) {
                Map<String, Object> chosen =
                        ask(client, form, "{\"text\": \"tuin\", \"chosen\": {\"thema\": \"leefomgeving\"}}");
                assertThat(titles(chosen)).as(form.name()).hasSize(2).doesNotContain("Soep voor de straat");
                assertThat(chosen.toString())
                        .as("what the other value would give")
                        .contains("{key=verbondenheid, doc_count=1}");
                assertThat(titles(ask(client, form, "{\"text\": \"\\\"tuin delen\\\"\"}")))
                        .as(form.name())
                        .containsExactly("Tuinen delen");
                assertThat(titles(ask(client, form, "{\"text\": \"\", \"newest\": true}")))
                        .as(form.name())
                        .startsWith("Tuinen delen", "Soep voor de straat")
                        .hasSize(4);
                assertThat(titles(ask(client, form, "{\"text\": \"\", \"page\": 2}")))
                        .as(form.name())
                        .isEmpty();
            }
        }
    }

    private static Map<String, Object> ask(Client client, Form form, String question) throws Exception {
        String body = new Searches(form, FACETS).body(Question.of(question));
        return client.send("POST", Mapping.INDEX + "/_search", body);
    }

    private static List<String> titles(Map<String, Object> answer) {
        List<String> titles = new ArrayList<>();
        if (answer.get("hits") instanceof Map<?, ?> hits && hits.get("hits") instanceof List<?> list) {
            for (Object hit : list) {
                if (hit instanceof Map<?, ?> fields && fields.get("_source") instanceof Map<?, ?> source) {
                    titles.add(String.valueOf(source.get("title")));
                }
            }
        }
        return titles;
    }
}
