package dev.backfile.desk.permalinks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an old URL into the front matter of a document. Every other byte stays. */
final class AliasLine {

    private static final Pattern FENCE = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("^aliases[ \\t]*:[ \\t]*(?<value>.*)$", Pattern.MULTILINE);
    private static final Pattern LIST = Pattern.compile("\\[(?<items>[^\\[\\]#\"'{}]*)][ \\t]*");
    private static final Pattern ITEM = Pattern.compile("(?<indent>[ \\t]*)-[ \\t]+[^\\n]*");
    private static final Pattern ONE = Pattern.compile("(?<url>/[^\\s,#\\[\\]{}\"']*)[ \\t]*");

    private AliasLine() {}

    /** The text of a document with an alias more; empty where its front matter is none that can be written into safely. */
    static Optional<String> add(String text, String alias) {
        String unix = text.replace("\r\n", "\n");
        boolean windows = !unix.equals(text);
        if (windows && !unix.replace("\n", "\r\n").equals(text)) {
            return Optional.empty();
        }
        return addTo(unix, alias).map(changed -> windows ? changed.replace("\n", "\r\n") : changed);
    }

    private static Optional<String> addTo(String text, String alias) {
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        Matcher fence = FENCE.matcher(text);
        if (!fence.find() || fence.start() != mark || !fence.find()) {
            return Optional.empty();
        }
        int end = fence.start();
        Matcher field = FIELD.matcher(text).region(0, end);
        if (!field.find()) {
            return Optional.of(text.substring(0, end) + "aliases: [" + alias + "]\n" + text.substring(end));
        }
        int begin = field.start();
        int stop = field.end();
        String value = field.group("value").strip();
        if (field.find()) {
            return Optional.empty();
        }
        Matcher list = LIST.matcher(value);
        if (list.matches()) {
            String items = list.group("items").strip();
            String all = items.isEmpty() ? alias : items + ", " + alias;
            return Optional.of(text.substring(0, begin) + "aliases: [" + all + "]" + text.substring(stop));
        }
        Matcher one = ONE.matcher(value);
        if (one.matches()) {
            return Optional.of(text.substring(0, begin) + "aliases: [" + one.group("url") + ", " + alias + "]"
                    + text.substring(stop));
        }
        return value.isEmpty() ? addItem(text, stop + 1, end, alias) : Optional.empty();
    }

    /** Adds a line to a list of which each item stands on one line of its own. */
    private static Optional<String> addItem(String text, int from, int end, String alias) {
        Matcher item = ITEM.matcher(text);
        String indent = "";
        int at = from;
        while (at < end && item.region(at, text.indexOf('\n', at)).matches()) {
            indent = item.group("indent");
            at = item.end() + 1;
        }
        boolean further = at < end && Character.isWhitespace(text.charAt(at));
        return at == from || further
                ? Optional.empty()
                : Optional.of(text.substring(0, at) + indent + "- " + alias + "\n" + text.substring(at));
    }
}
