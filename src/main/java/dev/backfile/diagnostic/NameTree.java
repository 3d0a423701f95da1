package dev.backfile.diagnostic;

import java.util.Collection;
import java.util.Comparator;

/**
 * Distinct names as a tree of letters, read forwards or backwards: names that begin alike share the way to where they
 * part. Each node stands for such a beginning; its children are numbered one after the other. Immutable.
 */
final class NameTree {

    private final String[] names;
    private final boolean backwards;
    private final int[] anyName;
    private final int[] depth;
    private final int[] firstChild;
    private final char[] letter;
    private int size = 1;

    /**
     * A tree of names.
     *
     * @param backwards whether they are read from their last letter
     */
    NameTree(Collection<String> names, boolean backwards) {
        this.backwards = backwards;
        this.names = names.stream()
                .distinct()
                .sorted(backwards ? FROM_THE_END : Comparator.naturalOrder())
                .toArray(String[]::new);
        int most = 2 * this.names.length + 1;
        this.anyName = new int[most];
        this.depth = new int[most];
        this.firstChild = new int[most + 1];
        this.letter = new char[most];
        grow();
    }

    boolean isBackwards() {
        return backwards;
    }

    /** How many letters the way to a node has. Node 0 is the root. */
    int depth(int node) {
        return depth[node];
    }

    /** The first letter of the way from its parent to a node. */
    char firstLetter(int node) {
        return letter[node];
    }

    /** A letter on the way to a node. */
    char letter(int node, int at) {
        return letter(name(node), at);
    }

    /** The letter of any text at a place, from the side from which names are read. */
    char letter(String text, int at) {
        return letter(text, at, backwards);
    }

    /** A name below a node; the one that ends there if there is one. */
    String name(int node) {
        return names[anyName[node]];
    }

    /** Whether a name ends at a node. */
    boolean isName(int node) {
        return names.length > 0 && name(node).length() == depth[node];
    }

    /** The first child of a node; the last one stands before {@code firstChild(node + 1)}. */
    int firstChild(int node) {
        return firstChild[node];
    }

    /** Numbers the nodes level by level, so that the children of each stand together. */
    private void grow() {
        int[] end = new int[depth.length];
        end[0] = names.length;
        for (int node = 0; node < size; node++) {
            firstChild[node] = size;
            int name = anyName[node];
            if (name < end[node] && names[name].length() == depth[node]) {
                name++;
            }
            while (name < end[node]) {
                int next = endOfLetter(name, end[node], depth[node]);
                anyName[size] = name;
                end[size] = next;
                letter[size] = letter(names[name], depth[node]);
                depth[size] = common(names[name], names[next - 1], depth[node]);
                size++;
                name = next;
            }
        }
        firstChild[size] = size;
    }

    /** The end of the names that have the same letter at a place as the first, among names that are alike before it. */
    private int endOfLetter(int first, int end, int at) {
        char wanted = letter(names[first], at);
        int same = first;
        int other = end;
        while (same + 1 < other) {
            int middle = (same + other) >>> 1;
            if (letter(names[middle], at) == wanted) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }

    private int common(String one, String other, int from) {
        int least = Math.min(one.length(), other.length());
        int at = from;
        while (at < least && letter(one, at) == letter(other, at)) {
            at++;
        }
        return at;
    }

    private static final Comparator<String> FROM_THE_END = (one, other) -> {
        int least = Math.min(one.length(), other.length());
        for (int at = 0; at < least; at++) {
            int difference = letter(one, at, true) - letter(other, at, true);
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - other.length();
    };

    private static char letter(String text, int at, boolean backwards) {
        return text.charAt(backwards ? text.length() - 1 - at : at);
    }
}
