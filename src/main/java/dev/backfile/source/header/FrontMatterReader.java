package dev.backfile.source.header;

import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Dates;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.HeaderFormat;
import dev.backfile.source.frontmatter.Language;
import dev.backfile.source.frontmatter.ScalarTypes;
import dev.backfile.source.frontmatter.SourceText;
import dev.backfile.source.frontmatter.TomlReader;
import dev.backfile.source.frontmatter.Value;
import dev.backfile.source.frontmatter.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out which kind of front matter a document has, and reads it. */
public final class FrontMatterReader {

    private static final Value.Mapping NO_FIELDS = new Value.Mapping(Map.of(), List.of(), new Position(1, 1));

    private final Settings settings;
    private final YamlFrontMatter yaml;
    private final TomlFrontMatter toml;
    private final HeaderFormat header;

    /** A reader for sites with these settings, and with this header beside YAML. */
    public FrontMatterReader(Settings settings, Dates dates, HeaderFormat header) {
        this.settings = settings;
        this.yaml = new YamlFrontMatter(new YamlReader(
                new ScalarTypes(dates, settings.habits().sources().readsYamlOfOld())));
        this.toml = new TomlFrontMatter(new TomlReader(dates));
        this.header = header;
    }

    /**
     * The front matter of a document; empty, with a diagnostic, when there is none that can be read.
     *
     * @param asciidoc what the header of AsciiDoc says in a text without other front matter
     */
    public Optional<FrontMatter> read(
            String text, Language language, Optional<FrontMatter> asciidoc, Findings findings) {
        if (language == Language.YAML) {
            return yaml.fields(text, 1, findings).map(fields -> whole(fields, text));
        }
        if (YamlFrontMatter.opens(text)) {
            return yaml.read(text, findings);
        }
        Optional<FrontMatter> read = header.read(text, findings);
        if (read.isPresent()) {
            return read;
        }
        if (readsForeign()) {
            if (TomlFrontMatter.opens(text)) {
                return toml.read(text, findings);
            }
            if (JsonFrontMatter.opens(text)) {
                return JsonFrontMatter.read(text, findings);
            }
            if (language != Language.ASCIIDOC && MetadataLines.opens(text)) {
                return MetadataLines.read(text, findings);
            }
        }
        return asciidoc.isPresent() ? asciidoc : without(text, language, findings);
    }

    private boolean readsForeign() {
        return settings.habits().sources().readsForeignFrontMatter();
    }

    /** Whether a text in AsciiDoc has front matter above it that is not AsciiDoc's own. */
    public boolean standsAbove(String text) {
        return YamlFrontMatter.opens(text)
                || header.read(text, new Findings("")).isPresent()
                || readsForeign() && (TomlFrontMatter.opens(text) || JsonFrontMatter.opens(text));
    }

    private Optional<FrontMatter> without(String text, Language language, Findings findings) {
        if (settings.habits().sources().skipsWhatIsNoDocument()) {
            return skipped(text, findings);
        }
        if (header.seemsMeant(text)) {
            header.explain(text, findings);
        } else if (language == Language.MARKDOWN
                && settings.reading().forms().titleFromHeading()
                && HeadingTitle.begins(text)) {
            return StrayField.isIn(text, 1, findings)
                    ? Optional.empty()
                    : Optional.of(new FrontMatter(FrontMatter.Kind.NONE, NO_FIELDS, 0, 1));
        } else if (!ForeignFrontMatter.recognised(text, findings)) {
            findings.add(
                    Code.NO_FRONT_MATTER,
                    new Position(1, 1),
                    "this document has no front matter",
                    (language == Language.ASCIIDOC
                                    ? "begin it with a line '= A bridge reopens', then ':date: 2014-10-24', or include it in an article"
                                    : "begin it with a line ---, then title: and date:, then a line ---")
                            + "; a file that is only to be copied belongs in the folder '"
                            + settings.folders().assets() + "'");
        }
        return Optional.empty();
    }

    private Optional<FrontMatter> skipped(String text, Findings findings) {
        if (!settings.reading().defaultType().isEmpty()) {
            return Optional.of(new FrontMatter(FrontMatter.Kind.NONE, NO_FIELDS, 0, 1));
        }
        Findings reasons = findings.another();
        String skipped = " skipped, as " + settings.habits().sources().generator() + " does";
        if (header.seemsMeant(text)) {
            header.explain(text, reasons);
        } else if (!ForeignFrontMatter.recognised(text, reasons)) {
            reasons.add(
                    Code.NO_FRONT_MATTER,
                    new Position(1, 1),
                    "this document has no header, so it is" + skipped,
                    "write title=, date=, type= and status= lines above the line '"
                            + settings.reading().headerSeparator() + "'",
                    new Family("documents have no header, so they are" + skipped, 2));
        }
        findings.addAllAsWarnings(reasons);
        return Optional.empty();
    }

    /** A document that is all YAML: names may carry the prefix of attributes. */
    private static FrontMatter whole(Value.Mapping fields, String text) {
        Map<String, Value.Field> unprefixed = new LinkedHashMap<>();
        List<Value.Field> superseded = new ArrayList<>(fields.superseded());
        for (Value.Field field : fields.inOrder()) {
            String name = field.name().startsWith(FrontMatter.PREFIX)
                    ? field.name().substring(FrontMatter.PREFIX.length())
                    : field.name();
            Value.Field former = unprefixed.put(name, new Value.Field(name, field.value(), field.position()));
            if (former != null) {
                superseded.add(former);
            }
        }
        int line = SourceText.end(text).line();
        return new FrontMatter(
                FrontMatter.Kind.YAML,
                new Value.Mapping(unprefixed, superseded, fields.position()),
                text.length(),
                line);
    }
}
