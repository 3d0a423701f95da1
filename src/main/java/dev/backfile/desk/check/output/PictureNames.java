package dev.backfile.desk.check.output;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names of pictures in texts of any kind, such as style sheets and scripts. */
public final class PictureNames {

    private static final Pattern NAME = Pattern.compile(
            "([^\\s\"'()<>,;/\\\\=]{1,255}\\.(?:jpe?g|png|apng|gif|webp|avif|svg|bmp|ico))\\b",
            Pattern.CASE_INSENSITIVE);

    private PictureNames() {}

    /** Adds the names, without folders and decoded, to others. */
    static void in(String text, Set<String> names) {
        if (text.indexOf('.') < 0) {
            return;
        }
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(SiteUrl.decoded(name.group(1)));
        }
    }

    /** Whether a path is that of a picture. */
    public static boolean isPicture(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return NAME.matcher(lower.substring(lower.lastIndexOf('/') + 1)).matches();
    }
}
