package nl.soepsteen.content.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailFormsTest {

    private final MailForms forms = new MailForms("https://soepsteen.example");

    @Test
    void theTextReadsLikeMail() {
        assertThat(forms.text("""
                        # Koffie

                        Wij begonnen **klein**, met een [bankje](/interventies/bankje) voor de deur, en dat bleek meer dan genoeg.

                        > Zet er een
                        > thermoskan bij.

                        - melk
                        - suiker
                          - riet

                        3. drie
                        4. vier

                        ![Een bankje](/beelden/x.jpg) en https://elders.example/ en <b>vet</b>

                            code
                        """)).isEqualTo("""
                        Koffie

                        Wij begonnen klein, met een bankje
                        (https://soepsteen.example/interventies/bankje) voor de deur, en dat bleek
                        meer dan genoeg.

                        > Zet er een thermoskan bij.

                        - melk
                        - suiker
                          - riet

                        3. drie
                        4. vier

                        [beeld: Een bankje] en https://elders.example/ en <b>vet</b>

                            code""");
    }

    @Test
    void tablesAndBoxesStayReadable() {
        assertThat(forms.text("| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] klaar\n- [ ] nog niet\n"))
                .isEqualTo("a · b\n1 · 2\n\n- [x] klaar\n- [ ] nog niet");
    }

    @Test
    void theHtmlLoadsNothingAndItsLinksNameTheSite() {
        String html = forms.html("""
                        ![Een "bankje" <b>](/beelden/x.jpg) [hier](/interventies/bankje#kop) [daar](#kop)
                        ![weg](https://elders.example/volg.gif) <script>alert(1)</script>

                        - [x] klaar
                        """).toString();

        assertThat(html)
                .contains("[beeld: Een ", "<a href=\"https://soepsteen.example/interventies/bankje#kop\"", "☑")
                .contains("&lt;script&gt;")
                .doesNotContain("<img", "<input", "src=", "href=\"/", "href=\"#", "<script");
    }

    @Test
    void aWordLongerThanALineStaysWhole() {
        String address = "https://elders.example/" + "a".repeat(120);

        assertThat(forms.text("Kijk eens " + address + " daar")).isEqualTo("Kijk eens\n" + address + "\ndaar");
    }
}
