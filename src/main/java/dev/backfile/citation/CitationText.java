package dev.backfile.citation;

import dev.backfile.archive.name.Name;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A citation as a sentence that readers copy. It needs no word of any language but the names of months. */
final class CitationText {

    private static final Set<String> NUMBERED_MONTHS = Set.of("zh", "ja", "ko");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ROOT);

    private CitationText() {}

    static String of(Citation citation, Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(authors(citation.authors()));
        LocalDate date = citation.date();
        if (date != null) {
            text.append(text.isEmpty() ? "" : " ")
                    .append('(')
                    .append(date.getYear())
                    .append(')');
        }
        text.append(text.isEmpty() ? "" : ": ");
        sentence(text, citation.title());
        sentence(text, publication(citation));
        if (date != null) {
            sentence(text, day(date, locale));
        }
        if (!citation.doi().isEmpty()) {
            text.append("https://doi.org/").append(citation.doi());
        } else {
            text.append(citation.url());
        }
        return text.toString().strip();
    }

    private static String authors(List<Name> authors) {
        int last = authors.size() - 1;
        return authors.isEmpty()
                ? ""
                : authors.subList(0, last).stream().map(Name::sorted).collect(Collectors.joining("; "))
                        + (last == 0 ? "" : " & ")
                        + authors.get(last).sorted();
    }

    private static String publication(Citation citation) {
        StringBuilder text = new StringBuilder(citation.publication());
        for (String part : new String[] {citation.volume(), citation.issue(), citation.pages()}) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(part);
            }
        }
        return text.toString();
    }

    private static String day(LocalDate date, Locale locale) {
        boolean plain = NUMBERED_MONTHS.contains(locale.getLanguage());
        return plain ? date.toString() : DAY.withLocale(locale).format(date);
    }

    private static void sentence(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append(words).append(".!?…。！？".indexOf(words.charAt(words.length() - 1)) < 0 ? ". " : " ");
        }
    }
}
