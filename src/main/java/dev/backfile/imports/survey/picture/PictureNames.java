package dev.backfile.imports.survey.picture;

import dev.backfile.notation.SitePath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of pictures in a text, whatever stands around them. */
public final class PictureNames {

    /** The extensions of pictures. */
    public static final Set<String> EXTENSIONS =
            Set.of("jpg", "jpeg", "png", "gif", "svg", "webp", "avif", "tif", "tiff", "bmp");

    private static final String PICTURE = "jpe?g|png|gif|svg|webp|avif|tiff?|bmp";
    private static final Pattern EXTENSION = extension(PICTURE);
    private static final Pattern FILE =
            extension(PICTURE + "|pdf|zip|gz|mp[34]|m4[av]|ogg|webm|csv|tsv|ipynb|docx?|xlsx?|pptx?");
    private static final String ENDS = " \t\r\n\"'<>()[]{}=,|`*";
    private static final int LONGEST = 500;

    private PictureNames() {}

    private static Pattern extension(String words) {
        return Pattern.compile("\\.(?:" + words + ")(?![\\w])", Pattern.CASE_INSENSITIVE);
    }

    /** The names in a text, in its order. */
    static List<String> in(String text) {
        return in(text, EXTENSION);
    }

    /** The same with the names of other files that articles offer. */
    static List<String> ofFiles(String text) {
        return in(text, FILE);
    }

    private static List<String> in(String text, Pattern extension) {
        List<String> names = new ArrayList<>();
        Matcher matcher = extension.matcher(text);
        int former = 0;
        while (matcher.find()) {
            int start = matcher.start();
            while (start > former && matcher.start() - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            if (start < matcher.start()) {
                names.add(text.substring(start, matcher.end()));
            }
            former = matcher.end();
        }
        return names;
    }

    /** Whether a text is the name of a picture, or a word by which a system knows one. */
    public static boolean mayBeOne(String text) {
        String name = text.strip();
        return EXTENSIONS.contains(SitePath.extension(name).toLowerCase(Locale.ROOT))
                || name.length() > 3 && name.length() < 200 && name.indexOf(' ') < 0;
    }

    /** The last part of a name, as a file has it, in lower case. */
    static String file(String name) {
        String path = name.substring(name.lastIndexOf('/') + 1);
        return decoded(path).toLowerCase(Locale.ROOT);
    }

    /** Whether a name leads to another host. */
    static boolean isElsewhere(String name) {
        return name.startsWith("http:") || name.startsWith("https:") || name.startsWith("//");
    }

    /** A name without percent signs for other characters. */
    static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return path;
        }
    }
}
