package nl.soepsteen.platform.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"]]>", "<a b=\"c\">&amp;</a>", "<!-- --><![CDATA[", "🥣 é ﷺ", "'\"", "tab\tregel\neinde", ""})
    void everyTextComesBackAsItWas(String text) throws Exception {
        assertThat(writtenAndRead(text).getTextContent()).isEqualTo(text);
    }

    @Test
    void whatXmlCannotHoldIsShownAsMissing() throws Exception {
        Element read = writtenAndRead("a\u0000b\u001Bc\uD83Ed\uFFFEe\uDC00");

        assertThat(read.getTextContent()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
        assertThat(read.getAttribute("eigen")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
    }

    @Test
    void everyCharacterThereIsGivesADocumentThatCanBeRead() throws Exception {
        StringBuilder all = new StringBuilder();
        for (int character = 0; character <= 0x2FFFF; character++) {
            all.appendCodePoint(character);
        }
        assertThat(writtenAndRead(all.toString()).getTextContent()).contains("abc", "\u20AC", "🥣");
    }

    private static Element writtenAndRead(String text) throws Exception {
        byte[] bytes = new Xml("proef", "urn:proef")
                .attribute("eigen", text)
                .text(text)
                .close()
                .bytes();
        return XmlTree.root(new String(bytes, StandardCharsets.UTF_8));
    }
}
