package dev.backfile.source.header;

import dev.backfile.diagnostic.Code;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.SyntaxFault;
import dev.backfile.source.frontmatter.TomlReader;
import java.util.List;
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

    /** The fields of a text that begins with it; empty, with a diagnostic, when they cannot be read. */
    Optional<FrontMatter> read(String text, Findings findings) {
        return FENCE.read(text, findings).flatMap(enclosed -> {
            try {
                return Optional.of(new FrontMatter(
                        FrontMatter.Kind.TOML,
                        toml.read(enclosed.text(), enclosed.line()),
                        enclosed.body(),
                        enclosed.bodyLine()));
            } catch (SyntaxFault fault) {
                findings.add(Code.BAD_FRONT_MATTER, fault.position(), fault.message(), fault.hint());
                return Optional.empty();
            }
        });
    }
}
