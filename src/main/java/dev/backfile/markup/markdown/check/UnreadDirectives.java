package dev.backfile.markup.markdown.check;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.config.directive.BuiltInDirective;
import dev.backfile.config.directive.Directives;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.markup.AsciiSet;
import dev.backfile.markup.TextPositions;
import dev.backfile.markup.check.PlainCharacters;
import dev.backfile.markup.html.ImageText;
import dev.backfile.markup.markdown.directive.DirectiveArgument;
import dev.backfile.markup.markdown.directive.DirectiveBlock;
import dev.backfile.markup.markdown.directive.DirectiveBlocks;
import dev.backfile.markup.markdown.directive.DirectiveHead;
import dev.backfile.markup.markdown.directive.DirectiveInline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of directives that stay text, since the site has none of their name or they are written wrongly, and of those that do not end. */
public final class UnreadDirectives {

    private static final int MANY = 2;
    private static final Pattern SECRET =
            Pattern.compile("https://[^/?#@\\\\\\s]+(?:[/?#]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK = Pattern.compile(
            "^[ \\t>]*(:{2,})([ \\t]?)([A-Za-z][A-Za-z0-9_-]{0,63})(?![A-Za-z0-9_:-])([^\\n]*)", Pattern.MULTILINE);
    private static final Pattern INLINE = Pattern.compile("([A-Za-z][A-Za-z0-9_-]{0,63})\\[[^\\]\\n]{0,300}\\]");

    private final Directives directives;

    /** Tells of them in a site that has these. */
    public UnreadDirectives(Directives directives) {
        this.directives = directives;
    }

    /** Checks a text. */
    public List<Diagnostic> check(Document document, String text, AsciiSet ascii, TextPositions positions) {
        if (directives.isNone() || !ascii.holds(':')) {
            return List.of();
        }
        boolean hasPairs = text.contains("::");
        if (!hasPairs && !ascii.holds('[')) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof DirectiveBlock directive) {
                unclosed(directive, positions).ifPresent(found::add);
                lacking(directive.head(), directive.hasChildren(), positions).ifPresent(found::add);
            } else if (node instanceof DirectiveInline directive) {
                lacking(directive.head(), false, positions).ifPresent(found::add);
            }
        }
        PlainCharacters plain = MarkdownCharacters.of(document);
        Map<String, List<Integer>> unknown = new LinkedHashMap<>();
        Matcher blocks = BLOCK.matcher(text);
        while (hasPairs && blocks.find()) {
            if (plain.at(blocks.start(1))) {
                block(blocks, unknown, positions, found);
            }
        }
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            String name = nameBeforeLabel(text, colon);
            if (!name.isEmpty() && directives.directive(name).isEmpty() && plain.at(colon)) {
                unknown.computeIfAbsent(name, any -> new ArrayList<>()).add(colon);
            }
        }
        unknown.forEach((name, offsets) -> found.add(unknown(name, offsets, positions)));
        return found;
    }

    /** The name of what looks like a directive within a line; empty for a colon that is none. */
    private static String nameBeforeLabel(String text, int colon) {
        boolean inWord =
                colon > 0 && (text.charAt(colon - 1) == ':' || Character.isLetterOrDigit(text.charAt(colon - 1)));
        boolean named = colon + 1 < text.length() && Character.isLetter(text.charAt(colon + 1));
        if (inWord || !named) {
            return "";
        }
        Matcher label = INLINE.matcher(text).region(colon + 1, text.length());
        return label.lookingAt() ? label.group(1) : "";
    }

    private void block(
            Matcher line, Map<String, List<Integer>> unknown, TextPositions positions, List<Diagnostic> found) {
        String name = line.group(3);
        boolean container = line.group(1).length() > 2;
        boolean spaced = !line.group(2).isEmpty();
        boolean headed = line.group(4).startsWith("[") || line.group(4).startsWith("{");
        boolean alone = line.group(4).isBlank();
        if (directives.directive(name).isEmpty()) {
            if (headed || container && alone) {
                unknown.computeIfAbsent(name, any -> new ArrayList<>()).add(line.start(1));
            }
        } else if (headed || alone || container) {
            found.add(Diagnostic.of(
                    Code.BAD_DIRECTIVE,
                    positions.place(line.start(1)),
                    "this line looks like the directive '" + name + "' and stays text",
                    spaced
                            ? "write no space between the colons and the name: " + line.group(1) + name
                            : "write " + line.group(1) + name + "[label]{key=\"value\"} and nothing behind it, at most "
                                    + DirectiveBlocks.DEEPEST + " in each other"));
        }
    }

    private Diagnostic unknown(String name, List<Integer> offsets, TextPositions positions) {
        String hint = Suggestion.hint(
                name,
                directives.names(),
                "write a template directives/" + name + ".ftlh, say with shortcode." + name
                        + "=… which directive it is, or put it in back-ticks");
        return Diagnostic.of(
                        Code.UNKNOWN_DIRECTIVE,
                        positions.place(offsets.get(0)),
                        "this site has no directive '" + name + "', so it stays text"
                                + (offsets.size() == 1 ? "" : ", the first of " + offsets.size() + " in this document"),
                        hint)
                .among(new Family("documents have a directive '" + name + "', which stays text", MANY));
    }

    private static Optional<Diagnostic> unclosed(DirectiveBlock directive, TextPositions positions) {
        if (directive.isClosed()) {
            return Optional.empty();
        }
        String colons = directive.head().chars().toString().replaceAll("[^:].*", "");
        return Optional.of(Diagnostic.of(
                Code.BAD_DIRECTIVE,
                positions.place(directive.head().chars().getStartOffset()),
                "no line ends the directive '" + directive.head().name() + "'",
                "all that follows stands in it: write a line " + colons + " where it ends"));
    }

    /** What a built-in directive lacks, which then shows its label and what stands in it, but nothing else. */
    private Optional<Diagnostic> lacking(DirectiveHead head, boolean holdsBlocks, TextPositions positions) {
        Optional<BuiltInDirective> builtIn = directives.builtIn(head.name());
        Optional<String> needed = builtIn.flatMap(BuiltInDirective::needed);
        boolean figure = builtIn.filter(BuiltInDirective.FIGURE::equals).isPresent() && holdsBlocks;
        if (needed.isEmpty() || figure) {
            return Optional.empty();
        }
        List<String> names = builtIn.get().isNamedById() ? List.of("video", "id", "src", "url") : List.of(needed.get());
        Optional<String> value = names.stream()
                .flatMap(name -> head.argument(name).stream())
                .map(DirectiveArgument::value)
                .filter(given -> !given.isBlank())
                .findFirst();
        boolean silent =
                builtIn.get() == BuiltInDirective.FIGURE && head.argument("alt").isEmpty();
        if (value.isPresent() && silent) {
            return Optional.of(
                    ImageText.missing(positions, head.chars().getStartOffset(), "write alt=\"…\" with what it shows"));
        }
        boolean elsewhere = builtIn.get() == BuiltInDirective.EMBED;
        if (value.isPresent() && !(elsewhere && !SECRET.matcher(value.get()).lookingAt())) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.of(
                Code.BAD_DIRECTIVE,
                positions.place(head.chars().getStartOffset()),
                "the directive '" + head.name() + "' shows nothing without "
                        + (elsewhere ? "a URL that begins with https://" : "'" + needed.get() + "'"),
                "write " + head.name() + "{" + needed.get() + "=" + (elsewhere ? "https://…" : "…") + "}"));
    }
}
