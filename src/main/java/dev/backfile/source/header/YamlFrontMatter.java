package dev.backfile.source.header;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.SyntaxFault;
import dev.backfile.source.frontmatter.Value;
import dev.backfile.source.frontmatter.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** YAML between two lines of three hyphens; the second may also be {@code ...}. */
final class YamlFrontMatter {

    private static final Fence FENCE = new Fence("---", "three hyphens", List.of("---", "..."));

    private final YamlReader yaml;

    /** Reads with this reader. */
    YamlFrontMatter(YamlReader yaml) {
        this.yaml = yaml;
    }

    /** Whether a text begins with it. */
    static boolean opens(String text) {
        return FENCE.opens(text);
    }

    /** The fields of a text that begins with it; empty, with a diagnostic, when they cannot be read. */
    Optional<FrontMatter> read(String text, Findings findings) {
        return FENCE.read(text, findings)
                .flatMap(enclosed -> parsed(enclosed.text(), enclosed.line(), findings)
                        .map(fields ->
                                new FrontMatter(FrontMatter.Kind.YAML, fields, enclosed.body(), enclosed.bodyLine())));
    }

    /** The fields of a YAML text that begins in this line of the file. */
    Optional<Value.Mapping> fields(String header, int line, Findings findings) {
        return FENCE.isTooLong(header, line, findings) ? Optional.empty() : parsed(header, line, findings);
    }

    private Optional<Value.Mapping> parsed(String header, int line, Findings findings) {
        try {
            Value value = yaml.read(header, line, findings);
            if (value instanceof Value.Mapping mapping) {
                return Optional.of(mapping);
            }
            if (value instanceof Value.Nothing) {
                return Optional.of(new Value.Mapping(Map.of(), List.of(), new Position(line, 1)));
            }
            throw new SyntaxFault(
                    value.position(),
                    "this is not a field: a field is a name, a colon, a space and a value",
                    "write it so: title: A bridge reopens");
        } catch (SyntaxFault fault) {
            findings.add(Code.BAD_FRONT_MATTER, fault.position(), fault.message(), fault.hint());
            return Optional.empty();
        }
    }
}
