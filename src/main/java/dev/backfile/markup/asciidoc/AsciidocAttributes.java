package dev.backfile.markup.asciidoc;

import dev.backfile.habit.AsciidocOptions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes that a site's settings give to its AsciiDoc, as JBake has it. */
final class AsciidocAttributes {

    private AsciidocAttributes() {}

    /**
     * Reads {@code asciidoctor.attributes} ({@code name=value}, {@code name}, {@code name!}), and with
     * {@code asciidoctor.attributes.export} every other setting, its dots as underscores.
     */
    static Map<String, Object> of(Map<String, Object> properties) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("relfilesuffix", ".adoc");
        for (String attribute : words(properties.get(AsciidocOptions.ATTRIBUTES))) {
            int equals = attribute.indexOf('=');
            String name = equals < 0 ? attribute : attribute.substring(0, equals);
            attributes.put(
                    name.strip(),
                    equals < 0 ? "" : attribute.substring(equals + 1).strip());
        }
        if (String.valueOf(properties.get("asciidoctor.attributes.export")).equalsIgnoreCase("true")) {
            Object prefix = properties.getOrDefault("asciidoctor.attributes.export.prefix", "");
            properties.forEach((key, value) -> {
                if (!key.startsWith("asciidoctor")) {
                    attributes.put(prefix + key.replace('.', '_'), String.valueOf(value));
                }
            });
        }
        return attributes;
    }

    /** The texts between commas. */
    static List<String> words(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).map(String::strip).toList();
        }
        return value == null ? List.of() : List.of(value.toString().split("\\s*,\\s*"));
    }
}
