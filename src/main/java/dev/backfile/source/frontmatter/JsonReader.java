package dev.backfile.source.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON to values: whole numbers become {@link Long}, others {@link Double}. As in JBake, a comma may stand before a
 * closing bracket, a line may end within a text, and a number may begin with zeros.
 */
public final class JsonReader {

    private static final int DEPTH = 40;

    /** Immutable: with a table of names it would share one between threads. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser parser;
    private final Position start;
    private final Findings findings;

    private JsonReader(JsonParser parser, Position start, Findings findings) {
        this.parser = parser;
        this.start = start;
        this.findings = findings;
    }

    /** A value of a header or an attribute, which is JSON if it stands in braces, and else as it is written. */
    public static Value inBraces(String text, Position position, Findings findings) {
        if (!text.startsWith("{") || !text.endsWith("}") || text.length() < 2) {
            return Value.Scalar.of(text, position);
        }
        try {
            return read(text, position, findings);
        } catch (SyntaxFault fault) {
            findings.add(
                    Code.DOUBTFUL_FIELD,
                    fault.position(),
                    "a value in braces is read as JSON, but " + fault.message().replace("this is", "this one is")
                            + "; it is taken as text",
                    fault.hint());
            return Value.Scalar.of(text, position);
        }
    }

    /**
     * Reads a JSON text.
     *
     * @param text the text
     * @param start where it begins in its file
     * @param findings where warnings go
     * @throws SyntaxFault if this is not JSON, or nested too deeply
     */
    public static Value read(String text, Position start, Findings findings) throws SyntaxFault {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(parser, start, findings).whole();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * A map that stands above something else.
     *
     * @param mapping the map
     * @param end where it ends in the text
     */
    public record Leading(Value.Mapping mapping, int end) {}

    /**
     * Reads the map with which a text begins.
     *
     * @param text the text, which begins with a brace
     * @param start where it begins in its file
     * @param findings where warnings go
     * @throws SyntaxFault if this is not JSON, or nested too deeply
     */
    public static Leading leading(String text, Position start, Findings findings) throws SyntaxFault {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonReader(parser, start, findings).leading();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Leading leading() throws IOException, SyntaxFault {
        try {
            Position position = position(parser.currentLocation());
            parser.nextToken();
            Value.Mapping mapping = mapping(position, 0);
            return new Leading(mapping, (int) parser.currentLocation().getCharOffset());
        } catch (StreamConstraintsException fault) {
            throw tooLarge();
        } catch (JsonProcessingException fault) {
            throw invalid(fault.getLocation());
        }
    }

    private Value whole() throws IOException, SyntaxFault {
        try {
            Value value = value(parser.nextToken(), 0);
            if (parser.nextToken() != null) {
                throw invalid(parser.currentTokenLocation());
            }
            return value;
        } catch (StreamConstraintsException fault) {
            throw tooLarge();
        } catch (JsonProcessingException fault) {
            throw invalid(fault.getLocation());
        }
    }

    private Value value(@Nullable JsonToken token, int depth) throws IOException, SyntaxFault {
        if (token == null) {
            throw invalid(parser.currentLocation());
        }
        Position position = position();
        return switch (token) {
            case START_OBJECT -> mapping(position, depth);
            case START_ARRAY -> sequence(position, depth);
            case VALUE_NULL -> new Value.Nothing(position);
            case VALUE_STRING -> Value.Scalar.of(parser.getText(), position);
            case VALUE_NUMBER_INT -> scalar(integer(), position);
            case VALUE_NUMBER_FLOAT -> scalar(parser.getDoubleValue(), position);
            default -> scalar(parser.getBooleanValue(), position);
        };
    }

    private static Value scalar(Object plain, Position position) {
        return new Value.Scalar(plain.toString(), plain, position);
    }

    private Long integer() throws IOException, SyntaxFault {
        if (parser.getNumberType() == NumberType.BIG_INTEGER) {
            throw tooLarge();
        }
        return parser.getLongValue();
    }

    private Value.Mapping mapping(Position position, int depth) throws IOException, SyntaxFault {
        descend(position, depth);
        FieldCollector fields = new FieldCollector(findings);
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Position namePosition = position();
            fields.add(new Value.Field(name, value(parser.nextToken(), depth + 1), namePosition));
        }
        return fields.mapping(position);
    }

    private Value sequence(Position position, int depth) throws IOException, SyntaxFault {
        descend(position, depth);
        List<Value> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, depth + 1));
        }
        return new Value.Sequence(List.copyOf(items), position);
    }

    private static void descend(Position position, int depth) throws SyntaxFault {
        if (depth >= DEPTH) {
            throw new SyntaxFault(position, "this JSON is nested too deeply", "make it simpler");
        }
    }

    private SyntaxFault tooLarge() {
        return new SyntaxFault(position(), "a number in this JSON is too large", "put it in quotes");
    }

    private SyntaxFault invalid(JsonLocation place) {
        return new SyntaxFault(
                position(place),
                "this is not valid JSON",
                "look for a missing comma, quotation mark or brace at or before this place");
    }

    /** Where the current token begins. */
    private Position position() {
        return position(parser.currentTokenLocation());
    }

    private Position position(JsonLocation place) {
        int line = place.getLineNr();
        int column = place.getColumnNr();
        return new Position(start.line() + line - 1, line == 1 ? start.column() + column - 1 : column);
    }
}
