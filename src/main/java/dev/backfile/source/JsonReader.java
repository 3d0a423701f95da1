package dev.backfile.source;

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
final class JsonReader {

    private static final int DEPTH = 40;

    private JsonReader() {}

    /**
     * Reads a JSON text.
     *
     * @param text the text
     * @param start where it begins in its file
     * @throws SyntaxFault if this is not JSON, or nested too deeply
     */
    static Value read(String text, Position start) throws SyntaxFault {
        Building building = new Building(start);
        try {
            new JSONParser().parse(new StringReader(text), building);
        } catch (ParseException fault) {
            throw new SyntaxFault(
                    at(text, fault.getPosition(), start),
                    "this is not valid JSON",
                    "look for a missing comma, quotation mark or brace at or before this place");
        } catch (NumberFormatException fault) {
            throw new SyntaxFault(start, "a number in this JSON is too large", "put it in quotes");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (building.tooDeep) {
            throw new SyntaxFault(start, "this JSON is nested too deeply", "make it simpler");
        }
        return building.result();
    }

    private static Position at(String text, int offset, Position start) {
        String before = text.substring(0, Math.max(0, Math.min(offset, text.length())));
        Position end = SourceText.end(before);
        return end.line() == 1
                ? new Position(start.line(), start.column() + end.column() - 1)
                : new Position(start.line() + end.line() - 1, end.column());
    }

    /** The values of one text while they grow; open lists and maps stand on a stack, so depth costs no recursion. */
    private static final class Building implements ContentHandler {

        private final Position start;
        private final Deque<Object> open = new ArrayDeque<>();
        private final Deque<String> names = new ArrayDeque<>();
        private final List<Value> roots = new ArrayList<>();
        private boolean tooDeep;

        Building(Position start) {
            this.start = start;
        }

        Value result() {
            return roots.isEmpty() ? new Value.Nothing(start) : roots.get(0);
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
            open.push(collection);
            return !tooDeep;
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean endObject() {
            return add(new Value.Mapping((Map<String, Value.Field>) open.pop(), start));
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean endArray() {
            return add(new Value.Sequence(List.copyOf((List<Value>) open.pop()), start));
        }

        @Override
        public boolean startObjectEntry(String name) {
            names.push(name);
            return true;
        }

        @Override
        public boolean endObjectEntry() {
            return true;
        }

        @Override
        public boolean primitive(Object value) {
            return add(value == null ? new Value.Nothing(start) : new Value.Scalar(value.toString(), value, start));
        }

        @SuppressWarnings("unchecked")
        private boolean add(Value value) {
            Object parent = open.peek();
            if (parent == null) {
                roots.add(value);
            } else if (parent instanceof Map<?, ?> map) {
                String name = names.pop();
                ((Map<String, Value.Field>) map).put(name, new Value.Field(name, value, start));
            } else {
                ((List<Value>) parent).add(value);
            }
            return true;
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
