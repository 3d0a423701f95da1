package dev.backfile.desk.scaffold;

import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The archetype of a site that has none of its own. */
final class BuiltInArchetype {

    /** What is the same in every header, whatever its rules for quoting. */
    private static final Pattern TAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,’?!-]*");

    private BuiltInArchetype() {}

    /**
     * The archetype of a document.
     *
     * @param form the form that the site's newest documents of the kind have
     */
    static Archetype of(DocumentKind kind, Settings settings, FieldValues values, HeaderForm form) {
        boolean unfit = switch (form) {
            case YAML -> false;
            case LINES -> values.get("headline").stream().anyMatch(text -> text.startsWith("{"));
            case ASCIIDOC -> !isTame(values);
        };
        HeaderForm fit = unfit ? HeaderForm.YAML : form;
        return new Archetype("", text(kind, settings, values, fit), fit);
    }

    private static boolean isTame(FieldValues values) {
        Stream<String> texts =
                Stream.of("headline", "authors", "tags", "section").flatMap(name -> values.get(name).stream());
        return values.get("authors").size() <= 1 && texts.allMatch(TAME.asMatchPredicate());
    }

    private static String text(DocumentKind kind, Settings settings, FieldValues values, HeaderForm form) {
        List<String> lines = new ArrayList<>();
        boolean jbake = settings.habits().sources().readsUnfencedAsHeader();
        boolean article = kind instanceof DocumentKind.Dated;
        String prefix = form == HeaderForm.ASCIIDOC ? jbake ? ":jbake-" : ":" : "";
        String sign = switch (form) {
            case YAML, ASCIIDOC -> ": ";
            case LINES -> "=";
        };
        if (form == HeaderForm.ASCIIDOC) {
            lines.add("= ${headline}");
        } else {
            lines.add("title" + sign + "${headline}");
        }
        boolean dated = article || jbake && !(kind instanceof DocumentKind.Profile);
        if (dated) {
            lines.add((form == HeaderForm.ASCIIDOC ? ":revdate: " : "date" + sign) + "${date}");
        }
        if (jbake || !kind.type().equals("post") && !(kind instanceof DocumentKind.Profile)) {
            lines.add(prefix + "type" + sign + kind.type());
        }
        if (article) {
            terms(settings, TaxonomySettings.AUTHORS, "authors", values)
                    .ifPresent(field ->
                            lines.add((form == HeaderForm.ASCIIDOC ? ":author" : field) + sign + "${authors}"));
            terms(settings, TaxonomySettings.TAGS, "tags", values)
                    .ifPresent(field -> lines.add(prefix + field + sign + "${tags}"));
            terms(settings, TaxonomySettings.SECTIONS, "section", values)
                    .ifPresent(field -> lines.add(prefix + field + sign + "${section}"));
        }
        if (!(kind instanceof DocumentKind.Profile)) {
            lines.add(prefix + "status" + sign + "draft");
        }
        String header = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return switch (form) {
            case YAML -> "---\n" + header + "---\n";
            case LINES -> header + settings.reading().headerSeparator() + "\n";
            case ASCIIDOC -> header + "\n";
        };
    }

    /** The field of a taxonomy: one that is always there to be filled in, in a Backfile site, and else one that is said. */
    private static Optional<String> terms(Settings settings, String taxonomy, String word, FieldValues values) {
        boolean wanted = !settings.habits().sources().readsUnfencedAsHeader()
                || !values.get(word).isEmpty();
        return settings.taxonomy(taxonomy)
                .filter(each -> wanted)
                .map(TaxonomySettings::fields)
                .filter(fields -> !fields.isEmpty())
                .map(fields -> fields.contains(word) ? word : fields.get(0));
    }
}
