package dev.backfile.oracle;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A document without what means nothing: the order of attributes, and white space between blocks. */
sealed interface DomNode {

    /** True for two texts, two comments, or two elements of one name. */
    boolean isLike(DomNode other);

    record Tag(String name, SortedMap<String, String> attributes, List<DomNode> children) implements DomNode {
        @Override
        public boolean isLike(DomNode other) {
            return other instanceof Tag tag && tag.name.equals(name);
        }

        /** The name, and the class or id that tells it from its siblings. */
        String step() {
            if (attributes.containsKey("id")) {
                return name + "#" + attributes.get("id");
            }
            return attributes.containsKey("class")
                    ? name + "." + attributes.get("class").replace(' ', '.')
                    : name;
        }

        @Override
        public String toString() {
            String written = attributes.entrySet().stream()
                    .map(attribute -> " " + attribute.getKey() + "=\"" + attribute.getValue() + "\"")
                    .collect(Collectors.joining());
            return "<" + name + written + ">"
                    + children.stream().map(DomNode::toString).collect(Collectors.joining())
                    + "</" + name + ">";
        }
    }

    record Text(String content) implements DomNode {
        @Override
        public boolean isLike(DomNode other) {
            return other instanceof Text;
        }

        @Override
        public String toString() {
            return content;
        }
    }

    record Comment(String content) implements DomNode {
        @Override
        public boolean isLike(DomNode other) {
            return other instanceof Comment;
        }

        @Override
        public String toString() {
            return "<!--" + content + "-->";
        }
    }
}
