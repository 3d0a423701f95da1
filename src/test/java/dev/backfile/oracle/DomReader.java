package dev.backfile.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/** Reads HTML and XML into {@link DomNode}s, with white space folded where it has no meaning. */
final class DomReader {
    private static final Set<String> VERBATIM = Set.of("pre", "textarea", "script", "style");

    private final boolean html;

    private DomReader(boolean html) {
        this.html = html;
    }

    static List<DomNode> readHtml(String source) {
        return new DomReader(true).children(Jsoup.parse(source), false);
    }

    static List<DomNode> readXml(String source) {
        return new DomReader(false).children(Jsoup.parse(source, "", Parser.xmlParser()), false);
    }

    private List<DomNode> children(Element parent, boolean verbatim) {
        List<DomNode> children = new ArrayList<>();
        for (int index = 0; index < parent.childNodeSize(); index++) {
            Node node = parent.childNode(index);
            if (node instanceof Element element) {
                children.add(tag(element, verbatim));
            } else if (node instanceof TextNode text) {
                String content = verbatim
                        ? text.getWholeText()
                        : folded(text.getWholeText(), isEdge(parent, index - 1), isEdge(parent, index + 1));
                if (!content.isEmpty()) {
                    children.add(new DomNode.Text(content));
                }
            } else if (node instanceof DataNode data) {
                children.add(new DomNode.Text(data.getWholeData()));
            } else if (node instanceof Comment || node instanceof DocumentType || node instanceof XmlDeclaration) {
                children.add(new DomNode.Comment(node.outerHtml().strip()));
            }
        }
        return List.copyOf(children);
    }

    private DomNode tag(Element element, boolean verbatim) {
        TreeMap<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        boolean verbatimInside = verbatim || (html && VERBATIM.contains(element.normalName()));
        return new DomNode.Tag(element.tagName(), attributes, children(element, verbatimInside));
    }

    /** White space at an edge is no part of the text: at the ends of a block, beside a block, and anywhere in XML. */
    private boolean isEdge(Element parent, int index) {
        if (!html) {
            return true;
        }
        if (index < 0 || index >= parent.childNodeSize()) {
            return parent.isBlock();
        }
        return parent.childNode(index) instanceof Element sibling && sibling.isBlock();
    }

    private static String folded(String text, boolean trimStart, boolean trimEnd) {
        String folded = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (trimStart && folded.startsWith(" ")) {
            folded = folded.substring(1);
        }
        return trimEnd && folded.endsWith(" ") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
