package dev.backfile.markup;

import dev.backfile.archive.Link;
import dev.backfile.archive.Link.Kind;
import dev.backfile.diagnostic.Position;
import dev.backfile.notation.SitePath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links as other generators write them: Pelican's {@code {filename}x.md}, Jekyll's {@code {% post_url 2024-01-02-x %}}, Hugo's
 * {@code {{< ref "x.md" >}}}, Zola's {@code @/blog/x.md}. In Markdown most of them are no URLs, so {@link #marked} writes
 * those of a text in characters that no text has, one for one, and {@link LinkReader} reads these.
 */
public final class ForeignLinks {

    private static final String PLAIN = " \"'<>()\t|{@}";
    private static final char FIRST_MARK = '\uFDD0';

    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster");
    private static final int MOST_BLANKS = 3;

    private static final String QUOTED = "(?:\"[^\"{}%\\n]{1,300}\"|'[^'{}%\\n]{1,300}'|`[^`{}%\\n]{1,300}`)";
    private static final String BASE = "\\{\\{-?[ \\t]*(?:site\\.(?:base_?url|url)|SITEURL|base_url)[ \\t]*-?\\}\\}";
    private static final Pattern FORM = Pattern.compile("(?:" + BASE + "){0,9}(?:"
            + "\\{%-?[ \\t]*(?:post_url|link)[ \\t]+[^\\s%{}|]{1,300}[ \\t]*-?%\\}"
            + "|\\{\\{[<%][ \\t]*(?:rel)?ref[ \\t]+(?:path[ \\t]*=[ \\t]*)?" + QUOTED + "[ \\t]*[>%]\\}\\}"
            + "|\\{\\{-?[ \\t]*" + QUOTED
            + "[ \\t]*\\|[ \\t]*(?:relative_url|absolute_url|relURL|absURL|url|prepend:[ \\t]*site\\.base_?url)[ \\t]*-?\\}\\}"
            + "|\\{(?:filename|static|attach)\\}|\\|(?:filename|static|attach)\\||@/)"
            + "|(?:" + BASE + "){1,9}");

    private static final Pattern CALL = Pattern.compile(
            "(?:post_url|link|ref|relref)[ \\t]+(?:path[ \\t]*=[ \\t]*)?[\"'`]?([^\"'`\\s]+)[\"'`]?[ \\t]*-?[%>]\\}+(.*)");
    private static final Pattern FILTER = Pattern.compile("\\{\\{-?[ \\t]*[\"'`]([^\"'`]+)[\"'`][^}]*\\}\\}(.*)");
    private static final Pattern PREFIX = Pattern.compile("[{|](?:filename|static|attach)[}|](.*)|@/(.*)");
    private static final Pattern DOCUMENT = Pattern.compile("(?i)(.+?)\\.(?:md|markdown|html?|adoc|rst)");

    private ForeignLinks() {}

    /** A text of the same length, in which such links are URLs of one word. */
    public static String marked(String text) {
        StringBuilder marked = null;
        Matcher form = null;
        char[] characters = text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            if (isBeginning(characters[at]) && isPlace(text, at)) {
                form = form == null ? FORM.matcher(text) : form;
                if (form.region(at, text.length()).lookingAt()) {
                    marked = marked == null ? new StringBuilder(text) : marked;
                    mark(marked, at, form.end());
                }
            }
        }
        return marked == null ? text : marked.toString();
    }

    private static boolean isBeginning(char character) {
        return character == '{' || character == '|' || character == '@';
    }

    /** Whether a URL may begin here: behind {@code ](}, {@code ]:}, or an attribute of HTML and its quotation mark. */
    private static boolean isPlace(String text, int at) {
        int end = at > 0 && text.charAt(at - 1) == '<' ? at - 1 : at;
        int mark = withoutBlanks(text, end) - 1;
        if (mark > 0 && text.charAt(mark - 1) == ']') {
            return text.charAt(mark) == '(' || text.charAt(mark) == ':' && mark + 1 < end;
        }
        boolean isQuoted = at > 0 && (text.charAt(at - 1) == '"' || text.charAt(at - 1) == '\'');
        int equals = withoutBlanks(text, isQuoted ? at - 1 : at) - 1;
        if (equals < 0 || text.charAt(equals) != '=') {
            return false;
        }
        int name = withoutBlanks(text, equals);
        return ATTRIBUTES.stream()
                .mapToInt(attribute -> name - attribute.length())
                .anyMatch(begin -> begin >= 0
                        && ATTRIBUTES.contains(text.substring(begin, name))
                        && (begin == 0 || !isOfName(text.charAt(begin - 1))));
    }

    /** Where the few blanks before an index begin. */
    private static int withoutBlanks(String text, int end) {
        int begin = end;
        while (begin > 0
                && end - begin < MOST_BLANKS
                && (text.charAt(begin - 1) == ' ' || text.charAt(begin - 1) == '\t')) {
            begin--;
        }
        return begin;
    }

    private static boolean isOfName(char character) {
        return character == '-'
                || character == '_'
                || character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z'
                || character >= 'a' && character <= 'z';
    }

    /** A URL of a field, marked if it is such a link. */
    public static String markedUrl(String url) {
        Matcher form = FORM.matcher(url);
        if (!form.lookingAt()) {
            return url;
        }
        StringBuilder marked = new StringBuilder(url);
        mark(marked, 0, form.end());
        return marked.toString();
    }

    private static void mark(StringBuilder text, int start, int end) {
        for (int index = start; index < end; index++) {
            int mark = PLAIN.indexOf(text.charAt(index));
            if (mark >= 0) {
                text.setCharAt(index, (char) (FIRST_MARK + mark));
            }
        }
    }

    /** A text as it was before {@link #marked}. */
    public static String unmarked(String text) {
        StringBuilder plain = null;
        for (int index = 0; index < text.length(); index++) {
            int mark = text.charAt(index) - FIRST_MARK;
            if (mark >= 0 && mark < PLAIN.length()) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(index, PLAIN.charAt(mark));
            }
        }
        return plain == null ? text : plain.toString();
    }

    /** Whether a URL is such a link, marked. */
    static boolean is(String url) {
        int mark = url.isEmpty() ? -1 : url.charAt(0) - FIRST_MARK;
        return mark >= 0 && mark < PLAIN.length();
    }

    /** The link that a marked URL is; empty where it is a common URL once its variables are known. */
    static Optional<Link> read(String url, Link.Use use, TextSource source, Position position) {
        String written = unmarked(url);
        String rest = written.replaceFirst("^(?:" + BASE + "){1,9}", "");
        Matcher call = CALL.matcher(rest);
        Matcher prefix = PREFIX.matcher(rest);
        if (rest.startsWith("{%") || rest.startsWith("{{<") || rest.startsWith("{{%")) {
            return call.find()
                    ? Optional.of(document(call.group(1), call.group(2), use, source, written, position))
                    : Optional.empty();
        }
        if (prefix.matches()) {
            boolean root = prefix.group(2) != null || prefix.group(1).startsWith("/");
            String path = prefix.group(2) != null ? prefix.group(2) : prefix.group(1);
            return Optional.of(file(path, root, "", use, source, written, position));
        }
        return Optional.empty();
    }

    /** The common URL that a marked one is once its variables are known. */
    static String common(String url) {
        String rest = unmarked(url).replaceFirst("^(?:" + BASE + "){1,9}", "");
        Matcher filter = FILTER.matcher(rest);
        String path = filter.matches() ? filter.group(1) + filter.group(2) : rest;
        return path.startsWith("/") ? path : "/" + path;
    }

    /** A document by a name or a path, with its extension or without. */
    private static Link document(
            String named, String behind, Link.Use use, TextSource source, String written, Position position) {
        String suffix = suffix(named) + behind;
        String path = named.substring(0, named.length() - suffix(named).length());
        Matcher extension = DOCUMENT.matcher(path);
        boolean whole = extension.matches();
        String name = whole ? extension.group(1) : path;
        boolean post = SitePath.name(SitePath.folder(name)).equals("_posts");
        boolean plain = !name.startsWith("/") && !name.startsWith(".");
        if (path.isEmpty()) {
            return new Link(Kind.RELATIVE, use, "", suffix, written, position);
        }
        if (post || plain && (!whole || name.indexOf('/') < 0)) {
            String bare = name.replaceFirst("/_?index$", "");
            return new Link(Kind.NAME, use, post ? SitePath.name(bare) : bare, suffix, written, position);
        }
        if (whole) {
            return file(path, !name.startsWith("."), suffix, use, source, written, position);
        }
        String target = Urls.normalize(
                (name.startsWith("/") ? "" : SitePath.folderPrefix(source.path())) + name.replaceFirst("^/", ""));
        return new Link(Kind.ROOT, use, target, suffix, written, position);
    }

    private static Link file(
            String path,
            boolean root,
            String behind,
            Link.Use use,
            TextSource source,
            String written,
            Position position) {
        String suffix = suffix(path);
        String bare = path.substring(0, path.length() - suffix.length());
        String target = Urls.normalize((root ? "" : SitePath.folderPrefix(source.path()))
                + Urls.decode(bare.startsWith("/") ? bare.substring(1) : bare));
        return new Link(Kind.RELATIVE, use, target.isEmpty() ? "./" : target, suffix + behind, written, position);
    }

    private static String suffix(String path) {
        int end = path.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = path.indexOf(mark);
            end = at >= 0 && at < end ? at : end;
        }
        return path.substring(end);
    }
}
