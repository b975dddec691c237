package nl.soepsteen.content.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/// Builds the values from the events of one text and collects what is not allowed. Used once.
final class YamlTree {

    private final int firstLine;
    private final List<YamlFault> faults = new ArrayList<>();

    YamlTree(int firstLine) {
        this.firstLine = firstLine;
    }

    List<YamlFault> faults() {
        return faults;
    }

    void add(YamlFault fault) {
        faults.add(fault);
    }

    YamlValue.Fields build(Iterator<Event> events) {
        YamlValue.@Nullable Fields root = null;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                documents++;
                if (documents == 2) {
                    fault(
                            event,
                            "Hier begint een tweede YAML-document.",
                            "Haal de regel met drie punten of streepjes weg.");
                }
            } else if (event instanceof DocumentEndEvent end && end.getExplicit()) {
                fault(event, "Een regel met drie punten mag hier niet.", "Haal de regel weg.");
            } else if (event instanceof NodeEvent node) {
                YamlValue value = value(node, events, 1);
                if (root == null) {
                    root = mapping(value);
                }
            }
        }
        return root == null ? new YamlValue.Fields(firstLine, List.of()) : root;
    }

    private YamlValue.Fields mapping(YamlValue value) {
        return switch (value) {
            case YamlValue.Fields fields -> fields;
            case YamlValue.Text text when text.isNothing() -> new YamlValue.Fields(text.line(), List.of());
            case YamlValue other -> {
                faults.add(new YamlFault(
                        other.line(),
                        "Hier staan geen sleutels met waarden.",
                        "Schrijf regels als `titel: Even buurten`."));
                yield new YamlValue.Fields(other.line(), List.of());
            }
        };
    }

    private YamlValue value(NodeEvent event, Iterator<Event> events, int depth) {
        int line = line(event);
        if (depth > YamlReader.MAX_DEPTH) {
            throw new YamlReader.TooDeepException(line);
        }
        if (event instanceof AliasEvent) {
            fault(
                    event,
                    "Verwijzingen met * mogen hier niet.",
                    "Schrijf de waarde uit, of zet haar tussen aanhalingstekens.");
            return new YamlValue.Text(line, "", true);
        }
        if (event.getAnchor() != null) {
            fault(
                    event,
                    "Ankers met & mogen hier niet.",
                    "Haal het anker weg, of zet de waarde tussen aanhalingstekens.");
        }
        tags(event);
        if (event instanceof ScalarEvent scalar) {
            return new YamlValue.Text(line, scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
        }
        return event instanceof MappingStartEvent ? fields(line, events, depth) : items(line, events, depth);
    }

    private void tags(NodeEvent event) {
        String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
        if (tag != null) {
            fault(
                    event,
                    "Typen met ! mogen hier niet.",
                    "Haal het woord met ! weg, of zet de waarde tussen aanhalingstekens.");
        }
    }

    private YamlValue.Items items(int line, Iterator<Event> events, int depth) {
        List<YamlValue> values = new ArrayList<>();
        while (events.next() instanceof NodeEvent event) {
            values.add(value(event, events, depth + 1));
        }
        return new YamlValue.Items(line, values);
    }

    private YamlValue.Fields fields(int line, Iterator<Event> events, int depth) {
        List<YamlValue.Field> fields = new ArrayList<>();
        while (events.next() instanceof NodeEvent event) {
            YamlValue key = value(event, events, depth + 1);
            YamlValue value = value((NodeEvent) events.next(), events, depth + 1);
            if (key instanceof YamlValue.Text text) {
                fields.add(new YamlValue.Field(text.line(), text.value(), value));
            } else {
                fault(event, "Een lijst of groep kan geen sleutel zijn.", "Schrijf een woord voor de dubbele punt.");
            }
        }
        return new YamlValue.Fields(line, fields);
    }

    private void fault(Event event, String message, String advice) {
        faults.add(new YamlFault(line(event), message, advice));
    }

    private int line(Event event) {
        return firstLine + event.getStartMark().getLine();
    }
}
