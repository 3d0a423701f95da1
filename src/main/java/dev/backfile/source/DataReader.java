package dev.backfile.source;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.ControlCharacterFilter;
import dev.backfile.source.frontmatter.Dates;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.JsonReader;
import dev.backfile.source.frontmatter.ScalarTypes;
import dev.backfile.source.frontmatter.SourceText;
import dev.backfile.source.frontmatter.SyntaxFault;
import dev.backfile.source.frontmatter.TomlReader;
import dev.backfile.source.frontmatter.Value;
import dev.backfile.source.frontmatter.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads data files: YAML, JSON and TOML, for templates. A file is a map or a list. What templates see
 * of it may be more: the habits of the site say so. Immutable; safe for use by many threads.
 */
public final class DataReader {

    private final Settings settings;
    private final YamlReader yaml;
    private final TomlReader toml;

    /** A reader for sites with these settings. */
    public DataReader(Settings settings) {
        this.settings = settings;
        Dates dates = new Dates(settings.site().zone());
        this.yaml = new YamlReader(
                new ScalarTypes(dates, settings.habits().sources().readsYamlOfOld()));
        this.toml = new TomlReader(dates);
    }

    /** Whether a file is read as data, by its name. */
    public boolean isData(String path) {
        String folded = path.toLowerCase(Locale.ROOT);
        return isJson(folded)
                || folded.endsWith(".yml")
                || folded.endsWith(".yaml")
                || isToml(folded) && settings.habits().sources().readsForeignFrontMatter();
    }

    /** Reads all data files among those that a {@link SourceWalker} found in the data folder. */
    public Data read(List<SourceFile> files) {
        Map<String, Object> read = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (SourceFile file : files) {
            if (isData(file.path())) {
                Findings findings = new Findings(file.place());
                FileBytes.read(file, findings)
                        .flatMap(bytes -> read(file, bytes, findings))
                        .ifPresent(content -> read.put(file.path(), content));
                diagnostics.addAll(findings.inOrder());
            }
        }
        return new Data(Collections.unmodifiableMap(read), List.copyOf(diagnostics));
    }

    private Optional<Object> read(SourceFile file, byte[] bytes, Findings findings) {
        try {
            Object content = content(value(file, bytes, findings));
            return Optional.of(settings.habits()
                    .sources()
                    .dataFile(content, settings.folders().data(), file.path(), bytes));
        } catch (SyntaxFault fault) {
            findings.add(Code.BAD_DATA_FILE, fault.position(), fault.message(), fault.hint());
            return Optional.empty();
        }
    }

    /** What a file holds, each value with its place. */
    Value value(SourceFile file, byte[] bytes, Findings findings) throws SyntaxFault {
        String folded = file.path().toLowerCase(Locale.ROOT);
        String text = SourceText.decode(bytes, settings.reading().charset());
        Value value = isJson(folded)
                ? JsonReader.read(text, new Position(1, 1), findings)
                : isToml(folded) ? toml.read(text, 1) : yaml.read(text, 1, findings);
        return ControlCharacterFilter.of(value, findings);
    }

    private static Object content(Value value) throws SyntaxFault {
        if (value instanceof Value.Mapping mapping) {
            return mapping.plain();
        }
        if (value instanceof Value.Sequence sequence) {
            return sequence.plain();
        }
        if (value instanceof Value.Nothing) {
            return Map.of();
        }
        throw new SyntaxFault(
                value.position(),
                "a data file must be a map or a list, and this is a single value",
                "give the value a name: name: value");
    }

    private static boolean isToml(String path) {
        return path.endsWith(".toml");
    }

    private static boolean isJson(String path) {
        return path.endsWith(".json");
    }
}
