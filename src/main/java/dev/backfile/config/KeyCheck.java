package dev.backfile.config;

import dev.backfile.config.directive.DirectiveSection;
import dev.backfile.config.mapping.MappingSection;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingValues;
import dev.backfile.config.words.WordsSection;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.NearestNames;
import dev.backfile.diagnostic.Suggestion;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Finds keys that look like misspellings of known ones. A site may have keys of its own for its templates. */
final class KeyCheck {

    private final SettingValues values;
    private final Set<String> known;

    KeyCheck(SettingValues values, Settings settings, SettingsTable table, Set<String> jbake) {
        this.values = values;
        this.known = new TreeSet<>(jbake);
        for (Setting<?> row : table.rows()) {
            fill(row, settings);
        }
    }

    void check() {
        NearestNames names = NearestNames.among(known);
        for (String key : values.keys()) {
            if (!known.contains(key)
                    && !key.startsWith(CheckSection.PREFIX)
                    && !MappingSection.isOne(key)
                    && !WordsSection.isOne(key)
                    && !DirectiveSection.isOne(key)
                    && !PublishSection.isOne(key, values.keys())) {
                names.nearest(key)
                        .filter(near -> !values.keys().contains(near))
                        .ifPresent(near -> values.add(Diagnostic.of(
                                Code.MISSPELLED_SETTING,
                                values.keyPlace(key),
                                "no setting is called '" + key + "'",
                                Suggestion.question(near))));
            }
        }
        values.repeated().forEach((key, place) -> {
            if (known.contains(key)) {
                values.doubtful(key, place, "stands here once more; its first value counts", "take one of the two out");
            }
        });
    }

    private void fill(Setting<?> row, Settings settings) {
        String key = row.key();
        if (key.contains("<type>")) {
            settings.types().keySet().forEach(type -> known.add(key.replace("<type>", type)));
        } else if (key.contains("<code>")) {
            Arrays.stream(Code.values()).forEach(code -> known.add(key.replace("<code>", code.word())));
        } else if (key.contains("<plural>") || key.contains("<singular>")) {
            settings.taxonomies().forEach(taxonomy -> known.add(taxonomy.keyOf(row)));
        } else if (!row.isPattern()) {
            known.add(key);
        }
    }
}
