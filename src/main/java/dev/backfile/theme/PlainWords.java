package dev.backfile.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one plain sentence of FreeMarker's explanations, which have several paragraphs and name Java classes. */
final class PlainWords {

    private static final int LONGEST = 240;
    private static final Pattern TIP = Pattern.compile("Tip:\\s*(.*?)(?=\\n----|\\z)", Pattern.DOTALL);
    private static final Pattern JAVA =
            Pattern.compile("\\s*\\((?:wrapper|TemplateModel class|value class|class)[^()]*\\)|\\s*\\(\\d+ chars?\\)");
    private static final Pattern PLACE = Pattern.compile("\\s*\\[in template .*?\\]|\\s*\\(in template .*?\\)");

    private PlainWords() {}

    /** The explanation without its tips, its places and its Java. */
    static String of(@Nullable String explanation) {
        if (explanation == null) {
            return "FreeMarker gives no reason";
        }
        String text = cutAt(cutAt(cutAt(explanation, "\n----"), "\n\nTip:"), "\n==>");
        text = cutAt(cutAt(text, ", but was expecting one of these patterns"), "\nWas expecting one of");
        text = PLACE.matcher(JAVA.matcher(text).replaceAll("")).replaceAll("");
        return shortened(
                withoutEnd(text.replace("f.t.", "").replaceAll("\\s+", " ").strip()));
    }

    /** FreeMarker's first tip; empty when it has none. */
    static String tip(@Nullable String explanation) {
        Matcher tip = TIP.matcher(explanation == null ? "" : explanation);
        return tip.find()
                ? shortened(withoutEnd(tip.group(1).replaceAll("\\s+", " ").strip()))
                : "";
    }

    /** A text of one line and of a length that fits into a message. */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static String cutAt(String text, String mark) {
        int index = text.indexOf(mark);
        return index < 0 ? text : text.substring(0, index);
    }

    private static String withoutEnd(String text) {
        return text.endsWith(".") || text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    }
}
