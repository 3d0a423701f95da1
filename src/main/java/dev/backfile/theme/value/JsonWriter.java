package dev.backfile.theme.value;

import dev.backfile.notation.JsonEscape;
import dev.backfile.theme.date.DateModel;
import dev.backfile.theme.limit.Bounds;
import dev.backfile.theme.limit.Excess;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateHashModelEx2.KeyValuePair;
import freemarker.template.TemplateHashModelEx2.KeyValuePairIterator;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The method {@code toJson}: the JSON of a value of a template. Members of a hash that are missing or empty are left out,
 * at whatever depth they stand, since structured data says nothing by an empty text.
 */
public final class JsonWriter {

    private static final int DEEPEST = 64;

    private final StringBuilder json = new StringBuilder(1024);

    private JsonWriter() {}

    /** The JSON of a text, number, boolean, date, list or hash; text is escaped as {@link JsonEscape#appendForScript} says. */
    public static String of(@Nullable TemplateModel value) throws TemplateModelException {
        JsonWriter writer = new JsonWriter();
        writer.write(value, 0);
        return writer.json.toString();
    }

    private void write(@Nullable TemplateModel value, int depth) throws TemplateModelException {
        if (depth > DEEPEST) {
            throw new TemplateModelException("The value is nested too deeply to be written as JSON");
        }
        if (json.length() > Bounds.USUAL.characters()) {
            throw Excess.ofText(Bounds.USUAL.characters());
        }
        if (value instanceof TemplateScalarModel text) {
            JsonEscape.appendForScript(json, text.getAsString());
        } else if (value instanceof TemplateNumberModel number) {
            json.append(number(number.getAsNumber()));
        } else if (value instanceof TemplateBooleanModel flag) {
            json.append(flag.getAsBoolean());
        } else if (value instanceof TemplateSequenceModel list) {
            writeList(list, depth);
        } else if (value instanceof TemplateHashModelEx hash) {
            writeHash(hash, depth);
        } else {
            writeRest(value, depth);
        }
    }

    private void writeRest(@Nullable TemplateModel value, int depth) throws TemplateModelException {
        if (value instanceof TemplateMarkupOutputModel<?> markup) {
            JsonEscape.appendForScript(json, source(markup));
        } else if (value instanceof TemplateCollectionModel collection) {
            json.append('[');
            int begin = json.length();
            for (TemplateModelIterator members = collection.iterator(); members.hasNext(); ) {
                separate(begin);
                write(members.next(), depth + 1);
            }
            json.append(']');
        } else if (value instanceof TemplateDateModel date) {
            JsonEscape.appendForScript(
                    json,
                    DateModel.known(date)
                            .map(DateModel::iso)
                            .orElse(Instant.ofEpochMilli(date.getAsDate().getTime())
                                    .toString()));
        } else {
            throw new TemplateModelException(
                    "Only a text, a number, a boolean, a date, a list or a hash can be written as JSON");
        }
    }

    private void writeList(TemplateSequenceModel list, int depth) throws TemplateModelException {
        json.append('[');
        int begin = json.length();
        for (int index = 0; index < list.size(); index++) {
            separate(begin);
            write(list.get(index), depth + 1);
        }
        json.append(']');
    }

    private void writeHash(TemplateHashModelEx hash, int depth) throws TemplateModelException {
        json.append('{');
        int begin = json.length();
        if (hash instanceof TemplateHashModelEx2 pairs) {
            for (KeyValuePairIterator members = pairs.keyValuePairIterator(); members.hasNext(); ) {
                KeyValuePair member = members.next();
                writeMember(member.getKey(), member.getValue(), begin, depth);
            }
        } else {
            for (TemplateModelIterator names = hash.keys().iterator(); names.hasNext(); ) {
                TemplateModel name = names.next();
                writeMember(name, hash.get(((TemplateScalarModel) name).getAsString()), begin, depth);
            }
        }
        json.append('}');
    }

    private void writeMember(TemplateModel name, @Nullable TemplateModel value, int begin, int depth)
            throws TemplateModelException {
        if (value == null) {
            return;
        }
        int before = json.length();
        separate(begin);
        JsonEscape.appendForScript(json, ((TemplateScalarModel) name).getAsString());
        json.append(':');
        int after = json.length();
        write(value, depth + 1);
        if (saysNothing(after)) {
            json.setLength(before);
        }
    }

    private boolean saysNothing(int begin) {
        if (json.length() - begin != 2) {
            return false;
        }
        char first = json.charAt(begin);
        return first == '"' || first == '[' || first == '{';
    }

    private void separate(int begin) {
        if (json.length() > begin) {
            json.append(',');
        }
    }

    private static String number(Number number) throws TemplateModelException {
        double value = number.doubleValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new TemplateModelException("JSON has no number " + number);
        }
        return number.toString();
    }

    /** The source of a piece of markup. */
    static <M extends TemplateMarkupOutputModel<M>> String source(TemplateMarkupOutputModel<M> markup)
            throws TemplateModelException {
        return markup.getOutputFormat().getMarkupString(self(markup));
    }

    @SuppressWarnings("unchecked") // a markup value is one of its own format, as FreeMarker declares
    private static <M extends TemplateMarkupOutputModel<M>> M self(TemplateMarkupOutputModel<M> markup) {
        return (M) markup;
    }
}
