package dev.backfile.citation;

import dev.backfile.archive.name.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A citation for BibTeX and biblatex. Values stand in braces, in which every brace of the text itself is written as a
 * command, because BibTeX counts braces whatever stands before them.
 */
final class BibtexEntry {

    private static final Pattern AND = Pattern.compile("\\band\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("\\s");

    private final StringBuilder entry = new StringBuilder();

    private BibtexEntry() {}

    static String of(Citation citation) {
        BibtexEntry writer = new BibtexEntry();
        writer.write(citation);
        return writer.entry.toString();
    }

    private void write(Citation citation) {
        boolean periodical = !citation.publication().isEmpty() && citation.kind() != Citation.Kind.BLOG;
        entry.append(periodical ? "@article{" : "@misc{").append(citation.key());
        field("author", authors(citation.authors()));
        field("title", "{" + escaped(citation.title()) + "}");
        field(periodical ? "journal" : "howpublished", escaped(citation.publication()));
        field("volume", escaped(citation.volume()));
        field("number", escaped(citation.issue()));
        field("pages", Citation.DASH.matcher(escaped(citation.pages())).replaceAll("--"));
        LocalDate date = citation.date();
        if (date != null) {
            field("year", String.valueOf(date.getYear()));
            String month = date.getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
            entry.append(",\n  month = ").append(month);
            field("day", String.valueOf(date.getDayOfMonth()));
        }
        field("issn", escaped(citation.issn()));
        field("doi", verbatim(citation.doi()));
        field("url", verbatim(citation.url()));
        entry.append("\n}\n");
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String authors(List<Name> authors) {
        return authors.stream().map(BibtexEntry::author).collect(Collectors.joining(" and "));
    }

    private static String author(Name name) {
        if (name.isWhole()) {
            return "{" + escaped(name.whole()) + "}";
        }
        String given = name.given().isEmpty() ? "" : ", " + part(name.given());
        String suffix = name.suffix().isEmpty() ? "" : ", " + part(name.suffix());
        return part(name.family()) + suffix + given;
    }

    /** A part of a name; where it holds what BibTeX takes for a sign, it is kept together. */
    private static String part(String text) {
        boolean splits = text.indexOf(',') >= 0 || AND.matcher(text).find();
        return splits ? "{" + escaped(text) + "}" : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder tex = new StringBuilder(text.length() + 8);
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '\\' -> tex.append("\\textbackslash{}");
                case '{' -> tex.append("\\textbraceleft{}");
                case '}' -> tex.append("\\textbraceright{}");
                case '~' -> tex.append("\\textasciitilde{}");
                case '^' -> tex.append("\\textasciicircum{}");
                case '#', '$', '%', '&', '_' -> tex.append('\\').append(character);
                default -> tex.append(character < ' ' ? ' ' : character);
            }
        }
        return tex.toString();
    }

    /** A value that BibTeX's styles do not read as TeX. */
    private static String verbatim(String url) {
        return SPACE.matcher(url.replace("{", "%7B").replace("}", "%7D")).replaceAll("%20");
    }
}
