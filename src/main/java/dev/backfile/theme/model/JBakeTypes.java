package dev.backfile.theme.model;

import dev.backfile.config.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The types of documents whose lists templates may ask for, also those that never have a document. */
final class JBakeTypes {

    private static final List<String> BUILT_IN =
            List.of("page", "post", "masterindex", "index", "archive", "feed", "data");

    private JBakeTypes() {}

    /** The types of a site. JBake takes every {@code template.TYPE.file} for one. */
    static Set<String> of(Settings settings) {
        Set<String> types = new HashSet<>(settings.types().keySet());
        if (settings.isJBake()) {
            types.addAll(BUILT_IN);
            for (String key : settings.properties().keySet()) {
                if (key.startsWith("template.") && key.endsWith(".file") && key.length() > "template..file".length()) {
                    types.add(key.substring("template.".length(), key.length() - ".file".length()));
                }
            }
        }
        return Set.copyOf(types);
    }
}
