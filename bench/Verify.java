import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts whether a bake did all the work: {@code java Verify.java ARCHIVE OUT}. Prints one line for each thing that is
 * missing, then what was found. The exit status is 1 if something is missing.
 *
 * <p>Pages are told apart by the class of their body. There must be as many of each kind as the archive asks for; of what
 * articles show there must be at least as much.
 */
public final class Verify {

    private static final Pattern KIND = Pattern.compile("<body class=\"k-([a-z]+)");
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">[^<]*\"headline\":\"[^\"]");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String BODY = "<div class=\"body";

    private final Map<String, LongAdder> found = new ConcurrentHashMap<>();
    private final List<String> missing = new ArrayList<>();

    private Verify() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: java Verify.java ARCHIVE OUT");
            System.exit(2);
        }
        Properties archive = new Properties();
        try (InputStream input = Files.newInputStream(Path.of(arguments[0], "archive.properties"))) {
            archive.load(input);
        }
        Verify verify = new Verify();
        verify.count(Path.of(arguments[1]));
        verify.compare(archive);
        verify.missing.forEach(System.out::println);
        System.out.println(new TreeMap<>(verify.found));
        System.exit(verify.missing.isEmpty() ? 0 : 1);
    }

    private void count(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            files.filter(Files::isRegularFile).parallel().forEach(file -> countFile(out, file));
        }
    }

    private void countFile(Path out, Path file) {
        String name = file.getFileName().toString();
        add("files", 1);
        try {
            add("bytes", Files.size(file));
            if (name.endsWith(".html")) {
                countPage(Files.readString(file));
            } else if (file.getParent().equals(out) && name.startsWith("sitemap") && name.endsWith(".xml")) {
                add("addresses", occurrences(Files.readString(file), "<url>"));
            } else if (file.getParent().equals(out) && (name.equals("feed.xml") || name.equals("index.xml"))) {
                String feed = Files.readString(file);
                add("entries", occurrences(feed, "<entry") + occurrences(feed, "<item>"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void countPage(String page) {
        Matcher kind = KIND.matcher(page);
        String name = kind.find() ? kind.group(1) : "other";
        add("page " + name, 1);
        if (!name.equals("article")) {
            return;
        }
        int start = page.indexOf(BODY);
        int closing = start < 0 ? -1 : page.indexOf("<footer class=\"closing", start);
        int end = closing >= 0 ? closing : page.lastIndexOf("<nav class=\"prevnext");
        if (start < 0 || end < start) {
            return;
        }
        String body = page.substring(start, end);
        String frame = page.substring(0, start) + page.substring(end);
        add("bodies", 1);
        add("words", WORD.matcher(TAG.matcher(body).replaceAll(" ")).results().count());
        add("headings", occurrences(body, "<h2"));
        add("quotes", occurrences(body, "<blockquote"));
        add("tables", occurrences(body, "<table"));
        add("code", occurrences(body, "<pre"));
        add("footnotes", body.contains("class=\"footnotes") ? 1 : 0);
        add("titles", occurrences(frame, "<h1"));
        add("bylines", occurrences(frame, "class=\"byline\""));
        add("authorLinks", occurrences(frame, "rel=\"author\""));
        add("tagLinks", occurrences(frame, "rel=\"tag\""));
        add("images", occurrences(frame, "<figure"));
        add("previews", occurrences(frame, "property=\"og:title\""));
        add("descriptions", occurrences(frame, "name=\"description\""));
        add("dates", occurrences(frame, "<time "));
        add("structured data", DATA.matcher(frame).find() ? 1 : 0);
        add("older", occurrences(frame, "rel=\"prev\""));
        add("newer", occurrences(frame, "rel=\"next\""));
    }

    private void compare(Properties archive) {
        long articles = wanted(archive, "articles");
        exactly("page article", articles);
        exactly("page home", wanted(archive, "homePages"));
        exactly("page tag", wanted(archive, "tagPages"));
        exactly("page tags", 1);
        exactly("page author", wanted(archive, "authorPages"));
        exactly("page authors", 1);
        exactly("page year", wanted(archive, "years"));
        Stream.of("bodies", "titles", "bylines", "previews", "descriptions", "dates", "structured data")
                .forEach(name -> atLeast(name, articles));
        Stream.of("words", "headings", "quotes", "tables", "code", "footnotes", "authorLinks", "tagLinks", "images")
                .forEach(name -> atLeast(name, wanted(archive, name)));
        atLeast("older", articles - 1);
        atLeast("newer", articles - 1);
        exactly("entries", Math.min(20, articles));
        atLeast("addresses", articles + wanted(archive, "tags") + wanted(archive, "authors"));
    }

    private void exactly(String name, long number) {
        require(name, number, got(name) == number);
    }

    private void atLeast(String name, long number) {
        require(name, number, got(name) >= number);
    }

    private void require(String name, long number, boolean kept) {
        if (!kept) {
            missing.add(name + ": " + got(name) + " instead of " + number);
        }
    }

    private long got(String name) {
        return found.getOrDefault(name, new LongAdder()).sum();
    }

    private void add(String name, long number) {
        found.computeIfAbsent(name, key -> new LongAdder()).add(number);
    }

    private static long wanted(Properties archive, String name) {
        return Long.parseLong(archive.getProperty(name));
    }

    private static long occurrences(String text, String part) {
        long count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
