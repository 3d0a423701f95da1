package dev.backfile.config.mapping;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads where documents from elsewhere say what their front matter does not. */
public final class FormSection {

    private static final Set<String> LANGUAGES_OF_ISO = Set.of(Locale.getISOLanguages());

    /** {@code title.from}. */
    public static final Setting<Boolean> TITLE_FROM = Setting.of(
            "title.from",
            word("heading"),
            "`heading`: the first heading of a Markdown text is the title of a document that names none");

    /** {@code date.from}. */
    public static final Setting<Boolean> DATE_FROM = Setting.of(
            "date.from",
            word("path"),
            "`path`: a month or a year in the path is the date of an article that has no other, `2024/03/slug.md`, `2024-03-slug.md`, `20240305-slug.md`");

    /** {@code default.type.undated}. */
    public static final Setting<Boolean> UNDATED = Setting.of(
            "default.type.undated",
            word("page"),
            "`page`: what has no date, in its fields or its path, and names no type is a page, as most generators have it");

    /** {@code site.languages}. */
    public static final Setting<List<String>> LANGUAGES = Setting.of(
            "site.languages",
            SettingType.LIST,
            "languages that names of files may end with, or first folders have as names: `de, es` make `index.de.md` and `de/index.md` translations of `index.md`");

    /** {@code excerpt_separator}. */
    public static final Setting<String> EXCERPT_SEPARATOR = Setting.of(
            "excerpt_separator", SettingType.TEXT, "a line that ends the summary of an article, beside `<!--more-->`");

    /** Where documents from elsewhere say what their front matter does not. */
    public static final SettingGroup GROUP = SettingGroup.of(
            "Say what stands for front matter", TITLE_FROM, DATE_FROM, UNDATED, LANGUAGES, EXCERPT_SEPARATOR);

    private final SettingValues values;

    /** Reads from these values. */
    public FormSection(SettingValues values) {
        this.values = values;
    }

    /** Reads them. In some sites such keys are the templates' own. */
    public SourceForms read() {
        return values.habits().settings().mapsFields()
                ? new SourceForms(
                        values.get(TITLE_FROM),
                        values.get(DATE_FROM),
                        values.get(UNDATED),
                        languages(),
                        values.get(EXCERPT_SEPARATOR))
                : SourceForms.NONE;
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (String written : values.get(LANGUAGES)) {
            String tag = written.replace('_', '-');
            if (tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
                    && (tag.length() == 3 || LANGUAGES_OF_ISO.contains(tag.split("-")[0].toLowerCase(Locale.ROOT)))) {
                languages.add(tag.toLowerCase(Locale.ROOT));
            } else {
                values.bad(
                        LANGUAGES.key(),
                        "names '" + written + "', which is not the code of a language",
                        "write codes such as de, pt-BR or zh-Hans");
            }
        }
        return languages;
    }

    private static SettingType<Boolean> word(String word) {
        return SettingType.of(
                word,
                written -> written.equals(word) ? Optional.of(true) : Optional.empty(),
                false,
                "is not " + word,
                "write " + word + ", or take the line out");
    }
}
