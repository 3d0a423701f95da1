package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML to values that know their place. Builds them from the parser's events, so that depth and size are bounded before
 * anything grows: aliases count as often as they are used, tags of an application's own are refused.
 *
 * <p>Of a field that stands twice in one mapping the last one counts, with a warning.
 */
public final class YamlReader {

    private static final int DEPTH = 40;
    private static final int NODES = 1_000_000;
    private static final int ALIASED_NODES = 10_000;
    private static final String STANDARD_TAG = "tag:yaml.org,2002:";
    private static final String STRING_TAG = STANDARD_TAG + "str";
    private static final String MERGE = "<<";
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final ScalarTypes types;

    /** A reader that knows what unquoted scalars mean. */
    public YamlReader(ScalarTypes types) {
        this.types = types;
    }

    /**
     * Reads one YAML document.
     *
     * @param text the text
     * @param firstLine the line of the file in which the text begins
     * @param findings where warnings go
     * @throws SyntaxFault if this is not YAML, or more than is read
     */
    public Value read(String text, int firstLine, Findings findings) throws SyntaxFault {
        Optional<Value.Mapping> plain = PlainYaml.read(text, firstLine, types);
        return plain.isPresent() ? plain.get() : parsed(text, firstLine, findings);
    }

    /** The same, whatever the document is. */
    Value parsed(String text, int firstLine, Findings findings) throws SyntaxFault {
        YamlPositions positions = new YamlPositions(text, firstLine);
        positions.refuseInvisible();
        try {
            return new Building(new Parse(SETTINGS).parseString(text).iterator(), positions, findings).document();
        } catch (MarkedYamlEngineException fault) {
            throw YamlFaults.explain(fault, positions);
        } catch (YamlEngineException | IndexOutOfBoundsException fault) {
            throw new SyntaxFault(positions.start(), "this is not YAML", "compare it with an article that works");
        }
    }

    /** The values of one document while they grow. */
    private final class Building {

        private final Iterator<Event> events;
        private final YamlPositions positions;
        private final Findings findings;
        private final Map<String, Anchored> anchors = new HashMap<>();
        private int nodes;
        private int aliased;

        Building(Iterator<Event> events, YamlPositions positions, Findings findings) {
            this.events = events;
            this.positions = positions;
            this.findings = findings;
        }

        private record Anchored(Value value, int weight) {}

        Value document() throws SyntaxFault {
            Event event = events.next();
            while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
                event = events.next();
            }
            if (event.getEventId() == Event.ID.StreamEnd) {
                return new Value.Nothing(positions.start());
            }
            Value value = value(event, 0);
            events.next();
            Event after = events.next();
            if (after.getEventId() != Event.ID.StreamEnd) {
                throw new SyntaxFault(
                        positions.start(after), "a second YAML document begins here", "keep only one document");
            }
            return value;
        }

        private Value value(Event event, int depth) throws SyntaxFault {
            Position position = positions.start(event);
            if (depth > DEPTH || ++nodes > NODES) {
                throw new SyntaxFault(position, "this YAML is nested too deeply or too large", "make it simpler");
            }
            if (event instanceof AliasEvent alias) {
                return alias(alias.getAlias().getValue(), position);
            }
            int before = nodes;
            Value value = event instanceof ScalarEvent scalar
                    ? scalar(scalar, position)
                    : collection((CollectionStartEvent) event, position, depth);
            Optional<String> anchor = ((NodeEvent) event).getAnchor().map(Anchor::getValue);
            if (anchor.isPresent() && value instanceof Value.Nothing) {
                throw new SyntaxFault(
                        position,
                        "'&" + anchor.get() + "' is a YAML anchor, and there is no value behind it",
                        "if the ampersand belongs to the text, put the whole value in quotes");
            }
            anchor.ifPresent(name -> anchors.put(name, new Anchored(value, nodes - before + 1)));
            return value;
        }

        private Value alias(String name, Position position) throws SyntaxFault {
            Anchored anchored = anchors.get(name);
            if (anchored == null) {
                throw new SyntaxFault(
                        position,
                        "'*" + name + "' is a YAML alias, and nothing of that name stands before it",
                        "if the asterisk belongs to the text, put the whole value in quotes");
            }
            nodes += anchored.weight();
            aliased += anchored.weight();
            if (aliased > ALIASED_NODES) {
                throw new SyntaxFault(
                        position,
                        "the aliases of this YAML repeat too much",
                        "write out what you need, without aliases");
            }
            return anchored.value();
        }

        private Value scalar(ScalarEvent scalar, Position position) throws SyntaxFault {
            refuseTag(scalar.getTag(), position);
            boolean text = !scalar.isPlain()
                    || scalar.getTag().filter(STRING_TAG::equals).isPresent();
            Position begin = isBlock(scalar) ? positions.blockText(scalar) : position;
            return text ? Value.Scalar.of(scalar.getValue(), begin) : types.unquoted(scalar.getValue(), position);
        }

        private static boolean isBlock(ScalarEvent scalar) {
            return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        }

        private Value collection(CollectionStartEvent start, Position position, int depth) throws SyntaxFault {
            refuseTag(start.getTag(), position);
            if (start.getEventId() == Event.ID.MappingStart) {
                return mapping(position, depth);
            }
            List<Value> items = new ArrayList<>();
            for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                items.add(value(next, depth + 1));
            }
            return new Value.Sequence(List.copyOf(items), position);
        }

        private Value mapping(Position position, int depth) throws SyntaxFault {
            FieldCollector fields = new FieldCollector(findings);
            List<Value> merged = new ArrayList<>();
            for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
                Position keyPosition = positions.start(next);
                boolean plainKey = next instanceof ScalarEvent scalar && scalar.isPlain();
                String name = name(value(next, depth + 1), keyPosition);
                Value value = value(events.next(), depth + 1);
                if (plainKey && name.equals(MERGE)) {
                    merged.add(value);
                } else {
                    fields.add(new Value.Field(name, value, keyPosition));
                }
            }
            merged.forEach(value -> merge(fields, value));
            return fields.mapping(position);
        }

        private String name(Value key, Position position) throws SyntaxFault {
            if (key instanceof Value.Scalar scalar) {
                return scalar.text();
            }
            if (key instanceof Value.Nothing) {
                return "";
            }
            throw new SyntaxFault(
                    position,
                    "the name of a field must be plain text, not a list or a map",
                    "if the braces or brackets belong to the text, put the whole value in quotes");
        }

        private void merge(FieldCollector fields, Value value) {
            if (value instanceof Value.Mapping mapping) {
                mapping.fields().values().forEach(fields::addIfAbsent);
            } else if (value instanceof Value.Sequence sequence) {
                sequence.items().forEach(item -> merge(fields, item));
            }
        }

        private void refuseTag(Optional<String> tag, Position position) throws SyntaxFault {
            if (tag.isPresent()
                    && !tag.get().startsWith(STANDARD_TAG)
                    && !tag.get().equals("!")) {
                throw new SyntaxFault(
                        position,
                        "'" + tag.get() + "' is a YAML tag, which is not read here",
                        "if the exclamation mark belongs to the text, put the whole value in quotes");
            }
        }
    }
}
