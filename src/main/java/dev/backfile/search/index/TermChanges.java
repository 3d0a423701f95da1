package dev.backfile.search.index;

import dev.backfile.search.bytes.DamagedIndexException;
import dev.backfile.search.lexicon.ArticleTerms;
import dev.backfile.search.lexicon.ArticleTerms.Link;
import dev.backfile.search.lexicon.ArticleTerms.Membership;
import dev.backfile.search.lexicon.Postings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** How what the articles of a block are found by changed: of each group which articles, of each key how often. */
final class TermChanges {

    private final Map<String, Map<Integer, Integer>> before = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> after = new HashMap<>();
    private final Map<String, Map<String, Integer>> keys = new HashMap<>();
    private final Map<String, Set<String>> keysOfNames = new HashMap<>();

    /** An article was found so, and is no longer. */
    void remove(int id, ArticleTerms terms) {
        note(id, terms, before, -1);
    }

    /** An article is found so from now on. */
    void add(int id, ArticleTerms terms) {
        note(id, terms, after, 1);
    }

    private void note(int id, ArticleTerms terms, Map<String, Map<Integer, Integer>> side, int more) {
        for (Membership member : terms.groups()) {
            side.computeIfAbsent(member.group(), name -> new HashMap<>()).put(id, member.weight());
        }
        for (Link link : terms.links()) {
            keys.computeIfAbsent(link.key(), name -> new HashMap<>(2)).merge(link.group(), more, Integer::sum);
            if (Group.isOfName(link.group())) {
                keysOfNames
                        .computeIfAbsent(link.group(), name -> new HashSet<>())
                        .add(link.key());
            }
        }
    }

    /** Forgets what is as it was. */
    void settle() {
        before.forEach((group, weights) -> {
            Map<Integer, Integer> now = after.getOrDefault(group, new HashMap<>());
            weights.entrySet().removeIf(entry -> now.remove(entry.getKey(), entry.getValue()));
        });
        before.values().removeIf(Map::isEmpty);
        after.values().removeIf(Map::isEmpty);
        keys.values().forEach(counts -> counts.values().removeIf(count -> count == 0));
        keys.values().removeIf(Map::isEmpty);
    }

    /** The groups whose articles are others, or have other weights. */
    Set<String> groups() {
        Set<String> groups = new HashSet<>(before.keySet());
        groups.addAll(after.keySet());
        return groups;
    }

    /** By each key by how much its counts change. */
    Map<String, Map<String, Integer>> keys() {
        return keys;
    }

    /** All keys of a group that is the name of somebody or something. */
    Set<String> keysOfName(String group) {
        return keysOfNames.getOrDefault(group, Set.of());
    }

    /** The postings of a group after the change. */
    Postings applyTo(String group, Postings postings) {
        Map<Integer, Integer> gone = new HashMap<>(before.getOrDefault(group, Map.of()));
        Map<Integer, Integer> come = after.getOrDefault(group, Map.of());
        int[] added =
                come.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        int size = postings.count() - gone.size() + added.length;
        boolean isWeighted = postings.count() == 0
                ? come.values().stream().anyMatch(weight -> weight != ArticleTerms.BELONGS)
                : postings.isWeighted();
        if (size < 0) {
            throw new DamagedIndexException("a group that lacks articles");
        }
        int[] ids = new int[size];
        byte[] weights = new byte[isWeighted ? size : 0];
        int to = 0;
        int next = 0;
        for (int from = 0; from <= postings.count(); from++) {
            int old = from < postings.count() ? postings.ids()[from] : Integer.MAX_VALUE;
            OptionalInt left = from < postings.count() ? OptionalInt.of(old) : OptionalInt.empty();
            if (left.isPresent()) {
                Integer known = gone.remove(old);
                int weight = isWeighted ? postings.weights()[from] : ArticleTerms.BELONGS;
                if (known != null && known != weight) {
                    throw new DamagedIndexException("a group with another weight");
                }
                if (known != null) {
                    left = OptionalInt.empty();
                }
            }
            while (next < added.length && added[next] <= old) {
                to = put(ids, weights, to, added[next], come.get(added[next]));
                next++;
            }
            if (left.isPresent()) {
                to = put(ids, weights, to, old, isWeighted ? postings.weights()[from] : ArticleTerms.BELONGS);
            }
        }
        if (!gone.isEmpty() || to != size) {
            throw new DamagedIndexException("a group that lacks an article");
        }
        return new Postings(ids, weights);
    }

    private static int put(int[] ids, byte[] weights, int to, int id, int weight) {
        if (to == ids.length || to > 0 && ids[to - 1] >= id) {
            throw new DamagedIndexException("a group with an article too many");
        }
        ids[to] = id;
        if (weights.length > 0) {
            weights[to] = (byte) weight;
        }
        return to + 1;
    }
}
