package dev.backfile.config;

import dev.backfile.config.Settings.Output;
import dev.backfile.config.Settings.Outputs;
import java.util.function.UnaryOperator;

/** Reads which pages list all articles, those of a year and those of a month. */
final class OutputSection {

    private final SettingValues values;

    /**
     * @param values the site's settings
     */
    OutputSection(SettingValues values) {
        this.values = values;
    }

    Outputs read() {
        return new Outputs(
                output(values.flag("render.index"), "masterindex", file("index.file")),
                output(values.flag("render.archive"), "archive", file("archive.file")),
                output(values.flag("render.years"), "year", ""),
                output(values.flag("render.months"), "month", ""));
    }

    /** The template of a kind of page or a type of document. */
    static String template(SettingValues values, String kind) {
        String known = values.fallback("template." + kind + ".file");
        return template(values, kind, known.isEmpty() ? kind + ".ftlh" : known);
    }

    /** The template of a kind of page, with a default. */
    static String template(SettingValues values, String kind, String otherwise) {
        return values.checked(
                "template." + kind + ".file",
                SafePath::file,
                otherwise,
                "is no name of a template",
                "name a file in the folder of templates");
    }

    private Output output(boolean render, String kind, String file) {
        return new Output(render, template(values, kind), file);
    }

    private String file(String key) {
        return values.outputPath(key, values.fallback(key), UnaryOperator.identity());
    }
}
