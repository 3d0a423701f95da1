package dev.backfile.config.mapping;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads what the fields and words of front matter that was written for another system mean. */
public final class MappingSection {

    private static final String FIELD_PREFIX = "field.";
    private static final String STATUS_PREFIX = "status.";
    private static final String TYPE_PREFIX = "type.";

    /** {@code field.<field>}. */
    public static final Setting<List<String>> FIELD = Setting.of(
            "field.<field>",
            SettingType.LIST,
            "the fields that stand for this one, such as `field.date=published, meta.date`; of several that have a value the first counts, and a field of the name itself before all");

    /** {@code status.<word>}. */
    public static final Setting<String> STATUS = Setting.of(
            "status.<word>", SettingType.TEXT, "the status that a word means, such as `status.publish=published`");

    /** {@code type.<word>}. */
    public static final Setting<String> TYPE =
            Setting.of("type.<word>", SettingType.TEXT, "the type that a word means, such as `type.news=post`");

    /** What the fields of an archive from elsewhere mean. */
    public static final SettingGroup GROUP =
            SettingGroup.of("Say what fields from elsewhere mean", FIELD, STATUS, TYPE);

    private final SettingValues values;

    /** Reads from these values. */
    public MappingSection(SettingValues values) {
        this.values = values;
    }

    /** Whether a key is one of these settings. */
    public static boolean isOne(String key) {
        return Stream.of(FIELD_PREFIX, STATUS_PREFIX, TYPE_PREFIX).anyMatch(key::startsWith);
    }

    /** Reads them. In some sites such keys are the templates' own. */
    public FieldMapping read() {
        if (!values.habits().settings().mapsFields()) {
            return FieldMapping.NONE;
        }
        List<MappedField> fields = new ArrayList<>();
        for (String key : keys(FIELD_PREFIX)) {
            List<String> sources = values.list(key);
            if (sources.isEmpty()) {
                values.bad(key, "names no field", "write the name of the field that stands for this one");
            } else {
                fields.add(new MappedField(key.substring(FIELD_PREFIX.length()), sources, values.keyPlace(key)));
            }
        }
        return new FieldMapping(fields, words(STATUS_PREFIX), words(TYPE_PREFIX));
    }

    private List<MappedWord> words(String prefix) {
        List<MappedWord> words = new ArrayList<>();
        for (String key : keys(prefix)) {
            if (values.isSet(key)) {
                words.add(new MappedWord(
                        FieldMapping.folded(key.substring(prefix.length())), values.text(key), values.place(key)));
            } else {
                values.bad(key, "says nothing", "write what the word means, or take the line out");
            }
        }
        return words;
    }

    private TreeSet<String> keys(String prefix) {
        TreeSet<String> keys = new TreeSet<>();
        values.keys().stream()
                .filter(key -> key.startsWith(prefix) && key.length() > prefix.length())
                .forEach(keys::add);
        return keys;
    }
}
