package nl.soepsteen.platform.opendata;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes an XML document that is well-formed whatever its texts hold.
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /// What XML 1.0 cannot hold, not even escaped; a surrogate without its other half is among it.
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /// Begins a document.
    ///
    /// @param element the outermost one
    /// @param namespace of all elements
    Xml(String element, String namespace) {
        try {
            out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(element);
            out.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Opens an element.
    Xml open(String element) {
        return with(() -> {
            out.writeCharacters("\n");
            out.writeStartElement(element);
        });
    }

    /// Gives the element opened last an attribute; null leaves it out.
    Xml attribute(String name, @Nullable String value) {
        return value == null ? this : with(() -> out.writeAttribute(name, speakable(value)));
    }

    /// Closes the element opened last.
    Xml close() {
        return with(out::writeEndElement);
    }

    /// Text in the element opened last.
    Xml text(String value) {
        return with(() -> out.writeCharacters(speakable(value)));
    }

    /// A whole element that holds text only.
    Xml element(String name, String value) {
        return open(name).text(value).close();
    }

    /// An element without content; names and values of attributes alternate, null values are left out.
    Xml empty(String name, @Nullable String... attributes) {
        open(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String attribute = attributes[i];
            if (attribute != null) {
                attribute(attribute, attributes[i + 1]);
            }
        }
        return close();
    }

    /// Ends the document and gives its bytes.
    byte[] bytes() {
        with(out::writeEndDocument);
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String speakable(String value) {
        return UNSPEAKABLE.matcher(value).replaceAll("\uFFFD");
    }

    private Xml with(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }
}
