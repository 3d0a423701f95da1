package dev.backfile.imports.ghost;

import dev.backfile.imports.export.JsonObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an export has beside the texts of its posts: it comes in tables that name each other's rows. Confined to one thread. */
final class Tables implements JsonObjects.Visitor {

    /** The tables that are read. */
    static final Set<String> NAMES =
            Set.of("posts", "posts_authors", "posts_tags", "posts_meta", "tags", "users", "settings", "roles_users");

    private static final List<String> KEPT_OF_USERS = List.of("name", "slug", "bio", "profile_image", "image");

    private final Map<String, Map<String, Object>> users = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> tags = new HashMap<>();
    private final Map<String, Map<String, Object>> meta = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> authorsOfPosts = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> tagsOfPosts = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Set<String> paths = new HashSet<>();
    private final Set<String> writers = new HashSet<>();
    private int posts;

    @Override
    public void object(String array, Map<String, Object> row, int line) {
        String id = JsonObjects.text(row, "id");
        switch (array) {
            case "posts" -> {
                posts++;
                paths.add("/" + JsonObjects.text(row, "slug") + "/");
                writers.add(JsonObjects.text(row, "author_id"));
            }
            case "users" -> {
                Map<String, Object> kept = new HashMap<>();
                KEPT_OF_USERS.forEach(field -> kept.put(field, JsonObjects.text(row, field)));
                if (JsonObjects.text(kept, "profile_image").isEmpty()) {
                    kept.put("profile_image", JsonObjects.text(kept, "image"));
                }
                users.put(id, kept);
            }
            case "tags" -> tags.put(id, row);
            case "posts_meta" -> meta.put(JsonObjects.text(row, "post_id"), row);
            case "posts_authors" -> {
                add(authorsOfPosts, row, JsonObjects.text(row, "author_id"));
                writers.add(JsonObjects.text(row, "author_id"));
            }
            case "posts_tags" -> add(tagsOfPosts, row, JsonObjects.text(row, "tag_id"));
            case "settings" -> settings.put(JsonObjects.text(row, "key"), JsonObjects.text(row, "value"));
            default -> {
                // roles say nothing of articles
            }
        }
    }

    private static void add(Map<String, TreeMap<Integer, String>> table, Map<String, Object> row, String other) {
        TreeMap<Integer, String> rows =
                table.computeIfAbsent(JsonObjects.text(row, "post_id"), first -> new TreeMap<>());
        String order = JsonObjects.text(row, "sort_order");
        int place = order.matches("\\d{1,6}") ? Integer.parseInt(order) : rows.size();
        while (rows.containsKey(place)) {
            place++;
        }
        rows.put(place, other);
    }

    /** How many posts there are. */
    int posts() {
        return posts;
    }

    /** The paths that posts have by default. */
    Set<String> paths() {
        return paths;
    }

    /** A setting of the old site; empty where it has none. */
    String setting(String key) {
        return settings.getOrDefault(key, "").strip();
    }

    /** What else is known of a post: its description and the words of its picture lie in a table of their own. */
    Map<String, Object> meta(String post) {
        return meta.getOrDefault(post, Map.of());
    }

    /** The names of those who wrote a post, in their order. */
    List<String> authors(Map<String, Object> post) {
        TreeMap<Integer, String> several = authorsOfPosts.get(JsonObjects.text(post, "id"));
        List<String> ids =
                several == null ? List.of(JsonObjects.text(post, "author_id")) : List.copyOf(several.values());
        return ids.stream()
                .map(users::get)
                .filter(user -> user != null)
                .map(user -> JsonObjects.text(user, "name"))
                .toList();
    }

    /** The names of a post's tags in their order, those that readers did not see apart. */
    List<String> tags(String post, boolean internal) {
        List<String> names = new ArrayList<>();
        for (String id : tagsOfPosts.getOrDefault(post, new TreeMap<>()).values()) {
            Map<String, Object> tag = tags.getOrDefault(id, Map.of());
            String name = JsonObjects.text(tag, "name");
            boolean hidden = JsonObjects.text(tag, "visibility").equals("internal") || name.startsWith("#");
            if (hidden == internal && !name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Those who wrote a post, without what is nobody's business. */
    List<Map<String, Object>> authors() {
        return users.entrySet().stream()
                .filter(user -> writers.contains(user.getKey()))
                .map(Map.Entry::getValue)
                .filter(user -> !JsonObjects.text(user, "slug").isBlank())
                .toList();
    }
}
