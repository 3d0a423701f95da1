package dev.backfile.source.header;

import dev.backfile.diagnostic.Code;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.SyntaxFault;
import dev.backfile.source.frontmatter.TomlReader;
import dev.backfile.source.frontmatter.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** TOML between two lines of three plus signs, as Hugo and Zola have it. */
final class TomlFrontMatter {

    private static final Fence FENCE = new Fence("+++", "three plus signs", List.of("+++"));

    private final TomlReader toml;

    /** Reads with this reader. */
    TomlFrontMatter(TomlReader toml) {
        this.toml = toml;
    }

    /** Whether a text begins with it. */
    static boolean opens(String text) {
        return FENCE.opens(text);
    }

    /** Zola calls the whole URL a path. */
    private static Value.Mapping withPermalink(Value.Mapping written) {
        Value.Field path = written.fields().get("path");
        boolean url = path != null
                && path.value() instanceof Value.Scalar
                && !written.fields().containsKey("permalink")
                && !Fields.isEmpty(path.value());
        if (!url) {
            return written;
        }
        String text = ((Value.Scalar) path.value()).text().strip();
        Map<String, Value.Field> fields = new LinkedHashMap<>(written.fields());
        Value permalink = Value.Scalar.of(
                "/" + text.replaceAll("^/+|/+$", "") + "/", path.value().position());
        fields.put("permalink", new Value.Field("permalink", permalink, path.position()));
        return new Value.Mapping(fields, written.superseded(), written.position());
    }

    /** The fields of a text that begins with it; empty, with a diagnostic, when they cannot be read. */
    Optional<FrontMatter> read(String text, Findings findings) {
        return FENCE.read(text, findings).flatMap(enclosed -> {
            try {
                return Optional.of(new FrontMatter(
                        FrontMatter.Kind.TOML,
                        withPermalink(toml.read(enclosed.text(), enclosed.line())),
                        enclosed.body(),
                        enclosed.bodyLine()));
            } catch (SyntaxFault fault) {
                findings.add(Code.BAD_FRONT_MATTER, fault.position(), fault.message(), fault.hint());
                return Optional.empty();
            }
        });
    }
}
