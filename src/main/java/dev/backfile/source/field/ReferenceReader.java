package dev.backfile.source.field;

import dev.backfile.archive.Link;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.habit.SiteHabits;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Language;
import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Other documents that a field names: by names as between double brackets (with or without these), source paths, or URLs of
 * this site.
 */
public final class ReferenceReader {

    private static final String TRANSLATION = "translationOf";

    private final Markup markup;

    /** A reader with this markup for links. */
    public ReferenceReader(Markup markup) {
        this.markup = markup;
    }

    /** Hand-picked related articles: the numbers of the links to them. */
    public List<Integer> related(Document document) {
        return read(document, "related");
    }

    /**
     * The document that this one is a translation of: the number of the link to it. A field of this name
     * may also be one of the site's own.
     */
    public Optional<Integer> translationOf(Document document) {
        List<Integer> originals = document.settings().habits().sources().leavesFieldsToTemplates()
                ? List.of()
                : read(document, TRANSLATION);
        if (originals.size() > 1) {
            document.fields()
                    .field(TRANSLATION)
                    .ifPresent(field -> bad(
                            document,
                            TRANSLATION,
                            field.value().position(),
                            "'" + TRANSLATION + "' names several documents"));
        }
        return originals.stream().findFirst();
    }

    private List<Integer> read(Document document, String field) {
        List<Integer> links = new ArrayList<>();
        document.fields().field(field).ifPresent(found -> collect(document, field, found.value(), links));
        return List.copyOf(links);
    }

    /** Unquoted double brackets are lists within lists to YAML. */
    private void collect(Document document, String field, Value value, List<Integer> links) {
        if (value instanceof Value.Sequence sequence) {
            sequence.items().forEach(item -> collect(document, field, item, links));
        } else if (value instanceof Value.Scalar scalar && !scalar.text().isBlank()) {
            link(document, field, scalar).ifPresent(links::add);
        } else if (value instanceof Value.Mapping) {
            bad(
                    document,
                    field,
                    value.position(),
                    "'" + field + "' has a map where the name of an article is expected");
        }
    }

    private OptionalInt link(Document document, String field, Value.Scalar scalar) {
        String text = Fields.onOneLine(scalar.text());
        String name = text.startsWith("[[") && text.endsWith("]]") ? text.substring(2, text.length() - 2) : text;
        if (name.isBlank() || name.length() > 500) {
            bad(document, field, scalar.position(), "'" + field + "' has an entry that names no article");
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
            bad(document, field, scalar.position(), "'" + name + "' does not lead to an article of this site");
        }
        return link;
    }

    private static boolean isPath(String name) {
        String path = name.replaceAll("[?#].*", "");
        return name.startsWith("/")
                || name.startsWith(".")
                || name.contains(":")
                || Language.of(path, SiteHabits.BACKFILE.sources()).isPresent();
    }

    private static void bad(Document document, String field, Position position, String message) {
        String hint = field.equals(TRANSLATION)
                ? "write the name or the source path of one, such as translationOf: is-the-bridge-safe"
                : "write names or source paths, such as related: [is-the-bridge-safe, ../2003/the-ferry.md]";
        document.findings().add(Code.BAD_FIELD, position, message, hint);
    }
}
