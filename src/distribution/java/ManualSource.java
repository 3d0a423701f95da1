import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a site of Backfile's own of the manual, which the build then bakes. The pages of the manual have no front matter, since
 * the Maven Site Plugin and GitHub show them as well: their first heading becomes their title, and anchors are written as Backfile
 * writes them.
 *
 * <p>Run as {@code java ManualSource.java src/site src/distribution/manual target/manual}.
 */
final class ManualSource {

    private static final Pattern TITLE = Pattern.compile("\\A# (.+)\\R+");
    private static final Pattern ANCHOR = Pattern.compile("(?<=\\])\\(([a-z-]+\\.md)?#([^)]+)\\)");


    /** A sentence that leads out of the manual: beside it lies no archive. */
    private static final Pattern OUTSIDE = Pattern.compile(" ?\\[[^\\]]+\\]\\(\\.\\./[^)]*\\)[^.\\n]*\\.");

    private ManualSource() {}

    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        Path settings = Path.of(arguments[1]);
        Path made = Path.of(arguments[2]);
        copy(settings, made);
        copy(site.resolve("resources/images"), made.resolve("assets/images"));
        Path content = Files.createDirectories(made.resolve("content"));
        for (Path earlier : files(content)) {
            Files.delete(earlier);
        }
        for (Path page : files(site.resolve("markdown"))) {
            Files.writeString(content.resolve(page.getFileName().toString()), withFrontMatter(Files.readString(page)));
        }
    }

    static String withFrontMatter(String page) {
        Matcher title = TITLE.matcher(page);
        if (!title.find()) {
            throw new IllegalArgumentException("A page of the manual begins with a heading: " + page.lines().findFirst());
        }
        String text = ANCHOR.matcher(OUTSIDE.matcher(page.substring(title.end())).replaceAll(""))
                .replaceAll(ManualSource::anchor);
        return "---\ntitle: \"" + title.group(1).replace("\"", "\\\"") + "\"\ntype: page\n---\n" + text;
    }

    /** The Maven Site Plugin writes {@code #Begin_an_article}, Backfile {@code #begin-an-article}. */
    private static String anchor(MatchResult link) {
        String page = link.group(1) == null ? "" : link.group(1);
        String anchor = link.group(2).toLowerCase(Locale.ROOT).replace("_", "-");
        return Matcher.quoteReplacement("(" + page + "#" + anchor + ")");
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
