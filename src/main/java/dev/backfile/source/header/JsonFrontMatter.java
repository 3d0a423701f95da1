package dev.backfile.source.header;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.JsonReader;
import dev.backfile.source.frontmatter.LineCursor;
import dev.backfile.source.frontmatter.SyntaxFault;
import java.util.Optional;
import java.util.regex.Pattern;

/** A map in JSON above the text, as Hugo has it. */
final class JsonFrontMatter {

    private static final Pattern OPENING = Pattern.compile("\\{\\s*|\\{\\s*\".*");

    private JsonFrontMatter() {}

    /** Whether a text begins with it. */
    static boolean opens(String text) {
        LineCursor lines = new LineCursor(text);
        return lines.nextNotBlank() && OPENING.matcher(lines.line()).matches();
    }

    /** The fields of a text that begins with it; empty, with a diagnostic, when they cannot be read. */
    static Optional<FrontMatter> read(String text, Findings findings) {
        LineCursor lines = new LineCursor(text);
        lines.nextNotBlank();
        Position start = new Position(lines.number(), 1);
        try {
            JsonReader.Leading read = JsonReader.leading(text.substring(lines.start()), start, findings);
            int end = lines.start() + read.end();
            LineCursor rest = new LineCursor(text);
            while (rest.following() <= end && rest.next()) {}
            String behind =
                    text.substring(end, Math.max(end, rest.start() + rest.line().length()));
            if (!behind.isBlank()) {
                throw new SyntaxFault(
                        new Position(rest.number(), end - rest.start() + 1),
                        "the front matter ends here, and the line goes on",
                        "begin the text on a line of its own");
            }
            return Optional.of(
                    new FrontMatter(FrontMatter.Kind.JSON, read.mapping(), rest.following(), rest.number() + 1));
        } catch (SyntaxFault fault) {
            findings.add(Code.BAD_FRONT_MATTER, fault.position(), fault.message(), fault.hint());
            return Optional.empty();
        }
    }
}
