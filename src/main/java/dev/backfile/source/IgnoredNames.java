package dev.backfile.source;

import dev.backfile.notation.SitePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of files and folders that lie beside articles, but that nobody means to publish: those that begin with an
 * underscore, a dot or a number sign, copies that editors keep, settings and data of programs, programs, and texts in
 * languages that are not read here. A setting lets names in.
 */
final class IgnoredNames {

    private static final Set<String> COPIES = Set.of(
            "bak", "backup", "old", "orig", "rej", "save", "swp", "swo", "swn", "tmp", "temp", "part", "crdownload");

    private static final Set<String> PROGRAMS = Stream.of(
                    "yml yaml toml ini cfg conf env properties lock log sql sqlite sqlite3 db mdb eml mbox pst",
                    "key pem p12 pfx kdbx htpasswd",
                    "rmd qmd ipynb rst org textile mdx mkd mkdn mdwn mdown creole rdoc pod",
                    "php php3 php4 php5 php7 php8 phtml phar asp aspx ashx cshtml jsp cgi fcgi pl pm py rb lua tcl",
                    "sh bash zsh fish bat cmd ps1 psm1 r",
                    "ftl ftlh ftlx njk liquid hbs handlebars mustache ejs erb haml slim pug jade tmpl gohtml twig",
                    "scss sass less styl coffee ts tsx jsx vue svelte astro")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /** What other generators have beneath an underscore and mean to be read. */
    private static final Pattern MEANT = Pattern.compile(
            "_posts|_index(?:\\.[\\w-]+)?\\.(?:md|markdown|html|ad|adoc|asciidoc)", Pattern.CASE_INSENSITIVE);

    private final List<String> included;

    /**
     * The rules of a site.
     *
     * @param included names that are let in, with {@code *} and {@code ?} for what may stand there
     */
    IgnoredNames(List<String> included) {
        this.included = List.copyOf(included);
    }

    /**
     * The sort of names that a name is of, such as {@code _drafts/} or {@code *.yml}; empty for one that is meant.
     *
     * @param folder whether it is the name of a folder; asked only where it matters, since the answer may take a look at the disk
     */
    Optional<String> sort(String name, BooleanSupplier folder) {
        if (name.startsWith("_") && MEANT.matcher(name).matches() || isIncluded(name)) {
            return Optional.empty();
        }
        char first = name.charAt(0);
        boolean marked = first == '_' || first == '.' || first == '#' || name.startsWith("~$");
        if (marked) {
            return Optional.of(folder.getAsBoolean() ? name + "/" : first + "*");
        }
        if (name.endsWith("~")) {
            return Optional.of(folder.getAsBoolean() ? name + "/" : "*~");
        }
        String extension = SitePath.extension(name).toLowerCase(Locale.ROOT);
        boolean copy = COPIES.contains(extension);
        if (!copy && !PROGRAMS.contains(extension)) {
            return Optional.empty();
        }
        if (folder.getAsBoolean()) {
            return copy ? Optional.of(name + "/") : Optional.empty();
        }
        return Optional.of("*." + extension);
    }

    /** Whether the settings let a name in. */
    boolean isIncluded(String name) {
        return !included.isEmpty() && included.stream().anyMatch(pattern -> matches(pattern, name));
    }

    /**
     * Whether a name is one that a pattern stands for. As in a shell, an asterisk at the beginning does not stand for a dot.
     * Only the last asterisk is tried again, so that no pattern takes longer than its length times that of the name.
     */
    static boolean matches(String pattern, String name) {
        if (name.startsWith(".") && (pattern.startsWith("*") || pattern.startsWith("?"))) {
            return false;
        }
        int at = 0;
        int read = 0;
        int asterisk = -1;
        int tried = 0;
        while (read < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                asterisk = at++;
                tried = read;
            } else if (at < pattern.length()
                    && (pattern.charAt(at) == '?' || pattern.charAt(at) == name.charAt(read))) {
                at++;
                read++;
            } else if (asterisk >= 0) {
                at = asterisk + 1;
                read = ++tried;
            } else {
                return false;
            }
        }
        return pattern.chars().skip(at).allMatch(character -> character == '*');
    }
}
