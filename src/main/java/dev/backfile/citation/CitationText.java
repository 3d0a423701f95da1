package dev.backfile.citation;

import dev.backfile.archive.name.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A citation as a sentence that readers copy. It needs no word of any language but the names of months. */
final class CitationText {

    private CitationText() {}

    static String of(Citation citation, Function<LocalDate, String> day) {
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
            sentence(text, day.apply(date));
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

    private static void sentence(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append(words).append(".!?…。！？".indexOf(words.charAt(words.length() - 1)) < 0 ? ". " : " ");
        }
    }
}
