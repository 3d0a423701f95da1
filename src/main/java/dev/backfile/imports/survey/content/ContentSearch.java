package dev.backfile.imports.survey.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds where in a tree documents lie beside its folder of articles: texts with front matter that are no programs. Used for one
 * tree. A folder is named whole where every document in it is such a text, for with it everything in it is published.
 */
public final class ContentSearch {

    private static final int LONGEST = 1 << 16;
    private static final Pattern FRONT_MATTER = Pattern.compile("\\uFEFF?(?:---|\\+\\+\\+)[ \\t]{0,9}\\r?\\n");
    private static final Pattern PROGRAM =
            Pattern.compile("\\{%-?[ \\t]{0,9}(?:for|paginate|capture|assign|extends|block|macro|set)\\b");
    private static final Pattern PROGRAM_IN_TEXT =
            Pattern.compile("\\{%-?[ \\t]{0,9}(?:for|paginate|extends|block|macro)\\b");
    private static final Pattern CODE_BEGINS =
            Pattern.compile("[ \\t]{0,9}(?:```|~~~)[^`]*|.*\\{%-?[ \\t]{0,9}(?:raw|highlight)\\b.*");
    private static final Pattern CODE_ENDS =
            Pattern.compile("[ \\t]{0,9}(?:```|~~~)[ \\t]*|.*\\{%-?[ \\t]{0,9}end(?:raw|highlight)\\b.*");
    private static final Pattern WITHHELD = Pattern.compile(
            "(?m)^permalink[ \\t]{0,9}:[ \\t]{0,9}(?:false|[\"']?[^\\n]{0,300}(?:\\{\\{|\\.(?:xml|json|txt|css|js)\\b))");
    private static final Pattern TOP = Pattern.compile("(?i)(?:index|404)\\.[a-z]+");
    private static final Set<String> NO_ARTICLES = Set.of(
            "assets",
            "templates",
            "data",
            "target",
            "test",
            "tests",
            "fixtures",
            "spec",
            "vendor",
            "examples",
            "layouts",
            "includes");

    private final Path root;
    private final Set<String> named;
    private final Set<String> excluded;

    /**
     * A search in a tree.
     *
     * @param named folders with an underscore in front that hold documents
     * @param excluded the files and folders at the top that the generator is told to pass over
     */
    public ContentSearch(Path root, Set<String> named, Set<String> excluded) {
        this.root = root;
        this.named = Set.copyOf(named);
        this.excluded = Set.copyOf(excluded);
    }

    /**
     * The folders and files, that of the articles first; it alone where there is nothing else.
     *
     * @param documents the paths of everything that may be one
     * @param content the folder of the articles
     */
    public List<String> places(List<String> documents, String content) {
        List<String> visible = documents.stream().filter(this::isVisible).toList();
        Set<String> pages = new HashSet<>();
        for (String path : visible) {
            if (path.startsWith(content + "/") || isPage(path)) {
                pages.add(path);
            }
        }
        List<String> places = new ArrayList<>();
        enter("", visible, pages, content, places);
        places.sort(Comparator.comparing((String place) -> !place.equals(content)));
        return places.contains(content) ? places : List.of(content);
    }

    private void enter(String folder, List<String> documents, Set<String> pages, String content, List<String> places) {
        TreeMap<String, List<String>> below = new TreeMap<>();
        for (String path : documents) {
            int slash = path.indexOf('/', folder.length());
            String child = slash < 0 ? path : path.substring(0, slash + 1);
            below.computeIfAbsent(child, first -> new ArrayList<>()).add(path);
        }
        below.forEach((child, inside) -> {
            String place = child.endsWith("/") ? child.substring(0, child.length() - 1) : child;
            boolean some = inside.stream().anyMatch(pages::contains);
            if (!some || place.indexOf(',') >= 0) {
                return;
            }
            if (place.equals(content) || pages.containsAll(inside) && !holdsOthers(place)) {
                places.add(place);
            } else if (child.endsWith("/")) {
                enter(child, inside, pages, content, places);
            }
        });
    }

    /** Whether a folder has one below it that holds no articles. */
    private boolean holdsOthers(String place) {
        return NO_ARTICLES.stream()
                .anyMatch(name -> Files.isDirectory(root.resolve(place).resolve(name)));
    }

    private boolean isVisible(String path) {
        String[] names = path.split("/");
        if (excluded.contains(names[0])
                || excluded.contains(path)
                || names.length == 1 && TOP.matcher(path).matches()) {
            return false;
        }
        for (int index = 0; index < names.length - 1; index++) {
            String name = names[index];
            boolean marked = name.startsWith("_") || name.startsWith("#");
            if (marked && !name.equals("_posts") && !name.equals("_drafts") && !(index == 0 && named.contains(name))
                    || NO_ARTICLES.contains(name.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return !names[names.length - 1].startsWith("_");
    }

    private boolean isPage(String path) {
        try (InputStream stream = Files.newInputStream(root.resolve(path))) {
            String text = new String(stream.readNBytes(LONGEST), StandardCharsets.UTF_8);
            return FRONT_MATTER.matcher(text).lookingAt()
                    && !isProgram(path, text)
                    && !WITHHELD.matcher(text).find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether a text is made of others by its generator; in Markdown, what stands in code does not count. */
    private static boolean isProgram(String path, String text) {
        if (path.toLowerCase(Locale.ROOT).endsWith(".html")) {
            return PROGRAM.matcher(text).find();
        }
        boolean code = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            boolean shown = code || line.startsWith("    ") || line.indexOf('`') >= 0;
            if (!shown
                    && !CODE_BEGINS.matcher(line).matches()
                    && PROGRAM_IN_TEXT.matcher(line).find()) {
                return true;
            }
            code = code
                    ? !CODE_ENDS.matcher(line).matches()
                    : CODE_BEGINS.matcher(line).matches() && !endsAtOnce(line);
        }
        return false;
    }

    private static boolean endsAtOnce(String line) {
        return line.indexOf('%') >= 0 && CODE_ENDS.matcher(line).matches();
    }
}
