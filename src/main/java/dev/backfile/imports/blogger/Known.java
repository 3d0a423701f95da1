package dev.backfile.imports.blogger;

import dev.backfile.imports.export.ExportedComment;
import dev.backfile.imports.export.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of a feed before its posts are written: their paths, and the comments of each. Confined to one thread. */
final class Known implements FeedReader.Visitor {

    private static final int LONGEST_COMMENT = 1 << 16;

    private final Map<String, String> feed = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<String, List<ExportedComment>> comments = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();

    @Override
    public void feed(String name, String value) {
        feed.putIfAbsent(name, value.strip());
    }

    @Override
    public void entry(Entry entry) {
        if (entry.type().matches("post|page")) {
            paths.add(entry.path().isEmpty() ? "/" + entry.value("id") : entry.path());
        } else if (entry.type().equals("comment")) {
            String post = Entry.number(entry.parent());
            if (entry.standing() != Standing.PUBLIC) {
                others.merge(post, 1, Integer::sum);
                return;
            }
            String text = entry.value("content");
            comments.computeIfAbsent(post, first -> new ArrayList<>())
                    .add(new ExportedComment(
                            Entry.number(entry.value("id")),
                            entry.links().getOrDefault("related", "").replaceFirst(".*/", ""),
                            entry.value("author/name"),
                            entry.value("published"),
                            text.length() > LONGEST_COMMENT ? text.substring(0, LONGEST_COMMENT) : text));
        }
    }

    /** A plain element of the feed; empty where there is none. */
    String feed(String name) {
        return feed.getOrDefault(name, "");
    }

    /** The paths of all posts and pages on the old site. */
    Set<String> paths() {
        return paths;
    }

    /** How many posts have comments. */
    int comments() {
        return comments.size();
    }

    /** The comments of a post that everybody could read. */
    List<ExportedComment> comments(String post) {
        return comments.getOrDefault(post, List.of());
    }

    /** How many comments of a post nobody could read. */
    int others(String post) {
        return others.getOrDefault(post, 0);
    }
}
