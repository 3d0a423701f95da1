package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * What the header of an AsciiDoc document, as Asciidoctor has read it, says of fields: each attribute is one under its own
 * name, and {@code jbake-tags}, say, also the field {@code tags},
 * and so is {@code page-tags} where values become plain text. The text is looked at only for the places of the fields.
 */
public final class AsciidocHeader {

    /** What names of attributes begin with in other generators that read AsciiDoc. */
    private static final String PAGE_PREFIX = "page-";

    private static final String KEYWORDS = "keywords";
    private static final String TAGS = "tags";
    private static final String AUTHOR = "author";
    private static final String AUTHORS = "authors";
    private static final String REVISED = "revdate";
    private static final Pattern ENTRY = Pattern.compile(":([\\w][\\w-]*):[ \\t]*");
    private static final Pattern TITLE = Pattern.compile("[=#][ \\t]+(?=\\S)");

    /** What Asciidoctor makes of the lines below the title, and of the document, without being told to. */
    private static final Pattern DERIVED = Pattern.compile(
            "(?:author|authorinitials|firstname|middlename|lastname|email)(?:_\\d+)?|authors|authorcount|doc[a-z]+|compat-mode"
                    + "|revnumber|revremark|page-layout|[a-z]+-caption");

    private final Map<String, Object> attributes;
    private final boolean asMarkup;
    private final Findings findings;
    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, Value.Field> fields = new LinkedHashMap<>();
    private final List<Value.Field> superseded = new ArrayList<>();

    private AsciidocHeader(Map<String, Object> attributes, String text, boolean asMarkup, Findings findings) {
        this.attributes = new TreeMap<>(attributes);
        this.asMarkup = asMarkup;
        this.findings = findings;
        look(text);
    }

    /**
     * The front matter that a header is; empty when there is none.
     *
     * @param title its title as HTML; empty when it has none
     * @param attributes its attributes
     * @param text the document
     * @param asMarkup whether values stay HTML, as JBake's templates have them; else they become plain text
     */
    public static Optional<FrontMatter> read(
            Optional<String> title, Map<String, Object> attributes, String text, boolean asMarkup, Findings findings) {
        AsciidocHeader header = new AsciidocHeader(attributes, text, asMarkup, findings);
        if (title.isEmpty() && header.positions.isEmpty()) {
            return Optional.empty();
        }
        Value.Mapping mapping = header.mapping(title);
        return Optional.of(new FrontMatter(FrontMatter.Kind.ASCIIDOC, mapping, 0, 1, header.further()));
    }

    private Value.Mapping mapping(Optional<String> title) {
        attributes.forEach((name, value) -> {
            if (!isDerived(name) && fieldOf(name).equals(name) && !name.equals(AUTHOR)) {
                put(name, name, value);
            }
        });
        title.ifPresent(written -> {
            String shown = asMarkup ? written : Jsoup.parseBodyFragment(written).text();
            fields.put("title", field("title", Value.Scalar.of(shown, position("title"))));
        });
        if (attributes.containsKey(AUTHOR)) {
            fields.put(AUTHORS, field(AUTHORS, authors()));
        }
        attributes.forEach((name, value) -> {
            if (!isDerived(name) && !fieldOf(name).equals(name)) {
                put(fieldOf(name), name, value);
            }
        });
        if (!asMarkup && !fields.containsKey(TAGS) && fields.containsKey(KEYWORDS)) {
            put(TAGS, KEYWORDS, attributes.get(KEYWORDS));
        }
        if (attributes.containsKey(REVISED)) {
            put(REVISED, REVISED, attributes.get(REVISED));
            Value.Field revised = fields.get(REVISED);
            fields.putIfAbsent("date", new Value.Field("date", revised.value(), revised.position()));
        }
        return new Value.Mapping(fields, superseded, new Position(1, 1));
    }

    /** What only templates ask for: what is no field, and what JBake calls otherwise than Backfile. */
    private Map<String, Object> further() {
        Map<String, Object> further = new LinkedHashMap<>();
        attributes.forEach((name, value) -> {
            boolean isField = fields.containsKey(name) && !(asMarkup && name.equals(AUTHORS));
            if (!isField) {
                further.put(name, value);
            }
        });
        return further;
    }

    private void put(String field, String attribute, Object value) {
        Position place = position(attribute);
        Value read;
        if (value instanceof String text) {
            String shown = asMarkup ? text : Parser.unescapeEntities(text, false);
            read = attribute.startsWith(FrontMatter.PREFIX)
                    ? JsonReader.inBraces(shown.strip(), place, findings)
                    : asMarkup ? Value.Scalar.of(shown, place) : BracketedList.read(shown, place);
        } else {
            read = new Value.Scalar(value.toString(), value, place);
        }
        Value.Field former = fields.put(field, field(field, read));
        if (former != null && !field.equals(attribute)) {
            superseded.add(former);
        }
    }

    private static Value.Field field(String name, Value value) {
        return new Value.Field(name, value, new Position(value.position().line(), 1));
    }

    private boolean isDerived(String attribute) {
        return !positions.containsKey(attribute) && DERIVED.matcher(attribute).matches();
    }

    /** The field that an attribute is, without a prefix. */
    private String fieldOf(String attribute) {
        if (attribute.startsWith(FrontMatter.PREFIX)) {
            return attribute.substring(FrontMatter.PREFIX.length());
        }
        return !asMarkup && attribute.startsWith(PAGE_PREFIX) ? attribute.substring(PAGE_PREFIX.length()) : attribute;
    }

    /** The names of the line of authors, each by itself. */
    private Value authors() {
        Position place = position(AUTHOR);
        List<Value> names = new ArrayList<>();
        names.add(name(AUTHOR, place));
        for (int number = 2; attributes.containsKey(AUTHOR + "_" + number); number++) {
            names.add(name(AUTHOR + "_" + number, place));
        }
        return new Value.Sequence(names, place);
    }

    private Value name(String attribute, Position place) {
        return Value.Scalar.of(Parser.unescapeEntities(String.valueOf(attributes.get(attribute)), false), place);
    }

    /** Where an attribute is set, else the line of the title, from which many follow. */
    private Position position(String attribute) {
        Position place = positions.get(attribute);
        return place != null ? place : positions.getOrDefault("title", new Position(1, 1));
    }

    /** Finds where attributes are set, and what was set before it was set otherwise. */
    private void look(String text) {
        Map<String, Value.Field> last = new HashMap<>();
        LineCursor lines = new LineCursor(text);
        while (lines.next()) {
            String line = lines.line();
            Matcher title = TITLE.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (title.lookingAt()) {
                positions.putIfAbsent("title", new Position(lines.number(), title.end() + 1));
            } else if (entry.lookingAt()) {
                String attribute = entry.group(1).toLowerCase(Locale.ROOT);
                String name = fieldOf(attribute);
                Position place = new Position(lines.number(), entry.end() + 1);
                positions.putIfAbsent(attribute, place);
                Value value = Value.Scalar.of(line.substring(entry.end()).strip(), place);
                Value.Field former = last.put(name, field(name, value));
                if (former != null) {
                    superseded.add(former);
                }
            }
        }
    }
}
