package dev.backfile.source.frontmatter;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the fields of one map. Of two with one name the last one counts, with a warning. Confined to one thread. */
public final class FieldCollector {

    private final Findings findings;
    private final Map<String, Value.Field> fields = new LinkedHashMap<>();
    private final List<Value.Field> superseded = new ArrayList<>();

    /** A collector of no fields yet, which tells of those that stand twice. */
    public FieldCollector(Findings findings) {
        this.findings = findings;
    }

    /** Adds a field, in place of one of its name. */
    public void add(Value.Field field) {
        Value.Field former = fields.remove(field.name());
        if (former != null) {
            superseded.add(former);
            findings.add(
                    Code.DUPLICATE_FIELD,
                    field.position(),
                    "the field '" + field.name() + "' stands here again; the first stands in line "
                            + former.position().line() + ", and only this last one counts",
                    "remove one of the two");
        }
        fields.put(field.name(), field);
    }

    /** Adds a field unless there is one of its name. */
    public void addIfAbsent(Value.Field field) {
        fields.putIfAbsent(field.name(), field);
    }

    /** The fields as a map that begins at a position. */
    public Value.Mapping mapping(Position position) {
        return new Value.Mapping(fields, superseded, position);
    }
}
