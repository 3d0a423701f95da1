package dev.backfile.source;

import dev.backfile.archive.Link;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Hand-picked related articles: names as between double brackets (with or without these), source paths, or URLs of this
 * site.
 */
final class RelatedReader {

    private final Markup markup;

    /** A reader with this markup for links. */
    RelatedReader(Markup markup) {
        this.markup = markup;
    }

    /** The numbers of the links to them. */
    List<Integer> read(Document document) {
        List<Integer> related = new ArrayList<>();
        document.fields().field("related").ifPresent(field -> collect(document, field.value(), related));
        return List.copyOf(related);
    }

    /** Unquoted double brackets are lists within lists to YAML. */
    private void collect(Document document, Value value, List<Integer> related) {
        if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(item -> collect(document, item, related));
        } else if (value instanceof Value.Scalar scalar && !scalar.text().isBlank()) {
            link(document, scalar).ifPresent(related::add);
        } else if (value instanceof Value.Mapping) {
            bad(document, value.position(), "'related' has a map where the name of an article is expected");
        }
    }

    private OptionalInt link(Document document, Value.Scalar scalar) {
        String text = Fields.onOneLine(scalar.text());
        String name = text.startsWith("[[") && text.endsWith("]]") ? text.substring(2, text.length() - 2) : text;
        if (name.isBlank() || name.length() > 500) {
            bad(document, scalar.position(), "'related' has an entry that names no article");
            return OptionalInt.empty();
        }
        if (!isPath(name)) {
            int hash = name.indexOf('#');
            String target = hash < 0 ? name : name.substring(0, hash);
            String suffix = hash < 0 ? "" : name.substring(hash);
            return OptionalInt.of(document.links()
                    .add(new Link(
                            Link.Kind.NAME, Link.Use.HYPERLINK, target.strip(), suffix, text, scalar.position())));
        }
        OptionalInt link =
                markup.link(name, Link.Use.HYPERLINK, document.source(scalar), scalar.position(), document.links());
        if (link.isEmpty()) {
            bad(document, scalar.position(), "'" + name + "' does not lead to an article of this site");
        }
        return link;
    }

    private static boolean isPath(String name) {
        String path = name.replaceAll("[?#].*", "");
        return name.startsWith("/")
                || name.startsWith(".")
                || name.contains(":")
                || Language.of(path, false).isPresent();
    }

    private static void bad(Document document, Position position, String message) {
        document.findings()
                .add(
                        Code.BAD_FIELD,
                        position,
                        message,
                        "write names or source paths, such as related: [is-the-bridge-safe, ../2003/the-ferry.md]");
    }
}
