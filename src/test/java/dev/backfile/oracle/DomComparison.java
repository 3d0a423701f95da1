package dev.backfile.oracle;

import dev.backfile.oracle.Difference.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds the differences of two documents, each as deep in the tree as it can be told. */
final class DomComparison {
    private final String file;
    private final List<Difference> differences = new ArrayList<>();

    private DomComparison(String file) {
        this.file = file;
    }

    static List<Difference> compare(String file, List<DomNode> expected, List<DomNode> actual) {
        DomComparison comparison = new DomComparison(file);
        comparison.compareSiblings("", expected, actual);
        return List.copyOf(comparison.differences);
    }

    private void compareSiblings(String place, List<DomNode> expected, List<DomNode> actual) {
        if (expected.equals(actual)) {
            return;
        }
        if (sorted(expected).equals(sorted(actual))) {
            add(place, Kind.ORDER, joined(expected), joined(actual));
            return;
        }
        int[][] common = lengthsOfCommonTails(expected, actual);
        int left = 0;
        int right = 0;
        List<Integer> onlyExpected = new ArrayList<>();
        List<DomNode> onlyActual = new ArrayList<>();
        while (left < expected.size() || right < actual.size()) {
            if (left < expected.size()
                    && right < actual.size()
                    && expected.get(left).equals(actual.get(right))) {
                compareGap(place, expected, onlyExpected, onlyActual);
                left++;
                right++;
            } else if (right == actual.size()
                    || (left < expected.size() && common[left + 1][right] >= common[left][right + 1])) {
                onlyExpected.add(left++);
            } else {
                onlyActual.add(actual.get(right++));
            }
        }
        compareGap(place, expected, onlyExpected, onlyActual);
    }

    /** Between two nodes that agree: nodes that are alike are compared in turn, the others are missing or too many. */
    private void compareGap(
            String place, List<DomNode> expected, List<Integer> onlyExpected, List<DomNode> onlyActual) {
        for (int index : onlyExpected) {
            DomNode node = expected.get(index);
            String step = place + "/" + step(expected, index);
            int match = firstLike(node, onlyActual);
            if (match < 0) {
                add(step, Kind.NODE_MISSING, node.toString(), "");
            } else {
                onlyActual.subList(0, match).forEach(extra -> add(place, Kind.NODE_TOO_MANY, "", extra.toString()));
                compareNodes(step, node, onlyActual.get(match));
                onlyActual.subList(0, match + 1).clear();
            }
        }
        onlyActual.forEach(extra -> add(place, Kind.NODE_TOO_MANY, "", extra.toString()));
        onlyExpected.clear();
        onlyActual.clear();
    }

    private void compareNodes(String place, DomNode expected, DomNode actual) {
        if (expected instanceof DomNode.Tag tag && actual instanceof DomNode.Tag other) {
            Set<String> names = new LinkedHashSet<>(tag.attributes().keySet());
            names.addAll(other.attributes().keySet());
            for (String name : names) {
                String value = tag.attributes().getOrDefault(name, "");
                String otherValue = other.attributes().getOrDefault(name, "");
                if (!Objects.equals(
                        tag.attributes().get(name), other.attributes().get(name))) {
                    add(place + "/@" + name, Kind.ATTRIBUTE, value, otherValue);
                }
            }
            compareSiblings(place, tag.children(), other.children());
        } else {
            add(place, Kind.TEXT, expected.toString(), actual.toString());
        }
    }

    private void add(String place, Kind kind, String expected, String actual) {
        differences.add(new Difference(file, place, kind, expected, actual));
    }

    private static int firstLike(DomNode node, List<DomNode> candidates) {
        for (int index = 0; index < candidates.size(); index++) {
            if (node.isLike(candidates.get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static String step(List<DomNode> siblings, int index) {
        String step = step(siblings.get(index));
        long alike =
                siblings.stream().filter(sibling -> step(sibling).equals(step)).count();
        long number = siblings.subList(0, index + 1).stream()
                .filter(sibling -> step(sibling).equals(step))
                .count();
        return alike == 1 ? step : step + "[" + number + "]";
    }

    private static String step(DomNode node) {
        if (node instanceof DomNode.Tag tag) {
            return tag.step();
        }
        return node instanceof DomNode.Text ? "text()" : "comment()";
    }

    private static int[][] lengthsOfCommonTails(List<DomNode> expected, List<DomNode> actual) {
        int[][] lengths = new int[expected.size() + 1][actual.size() + 1];
        for (int left = expected.size() - 1; left >= 0; left--) {
            for (int right = actual.size() - 1; right >= 0; right--) {
                lengths[left][right] = expected.get(left).equals(actual.get(right))
                        ? lengths[left + 1][right + 1] + 1
                        : Math.max(lengths[left + 1][right], lengths[left][right + 1]);
            }
        }
        return lengths;
    }

    private static List<DomNode> sorted(List<DomNode> nodes) {
        return nodes.stream().sorted(Comparator.comparing(DomNode::toString)).toList();
    }

    private static String joined(List<DomNode> nodes) {
        return String.join("", nodes.stream().map(DomNode::toString).toList());
    }
}
