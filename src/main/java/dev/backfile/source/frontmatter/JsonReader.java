package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.json.simple.parser.ContentHandler;
import org.json.simple.parser.JSONParser;
import org.json.simple.parser.ParseException;

/**
 * JSON to values, with the library that JBake reads it with: whole numbers become {@link Long}, others {@link Double}.
 */
public final class JsonReader {

    private static final int DEPTH = 40;

    private JsonReader() {}

    /**
     * Reads a JSON text.
     *
     * @param text the text
     * @param start where it begins in its file
     * @param findings where warnings go
     * @throws SyntaxFault if this is not JSON, or nested too deeply
     */
    public static Value read(String text, Position start, Findings findings) throws SyntaxFault {
        JSONParser parser = new JSONParser();
        Building building = new Building(parser, new JsonPositions(text, start), findings);
        try {
            parser.parse(new StringReader(text), building);
        } catch (ParseException fault) {
            throw new SyntaxFault(
                    new JsonPositions(text, start).of(fault.getPosition()),
                    "this is not valid JSON",
                    "look for a missing comma, quotation mark or brace at or before this place");
        } catch (NumberFormatException fault) {
            throw new SyntaxFault(building.position(), "a number in this JSON is too large", "put it in quotes");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (building.tooDeep) {
            throw new SyntaxFault(building.position(), "this JSON is nested too deeply", "make it simpler");
        }
        return building.result();
    }

    /** The values of one text while they grow; open lists and maps stand on a stack, so depth costs no recursion. */
    private static final class Building implements ContentHandler {

        private final JSONParser parser;
        private final JsonPositions positions;
        private final Findings findings;
        private final Deque<Open> open = new ArrayDeque<>();
        private final Deque<Name> names = new ArrayDeque<>();
        private final List<Value> roots = new ArrayList<>();
        private boolean tooDeep;

        Building(JSONParser parser, JsonPositions positions, Findings findings) {
            this.parser = parser;
            this.positions = positions;
            this.findings = findings;
        }

        /** A list or map that is not closed yet. */
        private record Open(Object collection, Position position) {}

        /** The name of a field whose value is to come. */
        private record Name(String name, Position position) {}

        /** Where the parser is. */
        Position position() {
            return positions.of(parser.getPosition());
        }

        Value result() {
            return roots.isEmpty() ? new Value.Nothing(positions.of(0)) : roots.get(0);
        }

        @Override
        public boolean startObject() {
            return open(new LinkedHashMap<String, Value.Field>());
        }

        @Override
        public boolean startArray() {
            return open(new ArrayList<Value>());
        }

        private boolean open(Object collection) {
            tooDeep = open.size() >= DEPTH;
            open.push(new Open(collection, position()));
            return !tooDeep;
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean endObject() {
            Open closed = open.pop();
            return add(new Value.Mapping((Map<String, Value.Field>) closed.collection(), closed.position()));
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean endArray() {
            Open closed = open.pop();
            return add(new Value.Sequence(List.copyOf((List<Value>) closed.collection()), closed.position()));
        }

        @Override
        public boolean startObjectEntry(String name) {
            names.push(new Name(name, positions.ofText(parser.getPosition())));
            return true;
        }

        @Override
        public boolean endObjectEntry() {
            return true;
        }

        @Override
        public boolean primitive(Object value) {
            Position position = value instanceof String ? positions.ofText(parser.getPosition()) : position();
            return add(
                    value == null ? new Value.Nothing(position) : new Value.Scalar(value.toString(), value, position));
        }

        @SuppressWarnings("unchecked")
        private boolean add(Value value) {
            Open parent = open.peek();
            if (parent == null) {
                roots.add(value);
            } else if (parent.collection() instanceof Map<?, ?> map) {
                Name name = names.pop();
                put((Map<String, Value.Field>) map, new Value.Field(name.name(), value, name.position()));
            } else {
                ((List<Value>) parent.collection()).add(value);
            }
            return true;
        }

        private void put(Map<String, Value.Field> fields, Value.Field field) {
            Value.Field former = fields.put(field.name(), field);
            if (former != null) {
                findings.add(
                        Code.DUPLICATE_FIELD,
                        field.position(),
                        "the field '" + field.name() + "' stands here again; the first stands in line "
                                + former.position().line() + ", and only this last one counts",
                        "remove one of the two");
            }
        }

        @Override
        public void startJSON() {
            open.clear();
        }

        @Override
        public void endJSON() {
            names.clear();
        }
    }
}
