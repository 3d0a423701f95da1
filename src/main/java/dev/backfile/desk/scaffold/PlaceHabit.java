package dev.backfile.desk.scaffold;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.text.Slugs;
import dev.backfile.notation.SitePath;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a site puts documents of a kind, relative to its content.
 *
 * @param folder the folder, with placeholders for the parts of a date and for the section
 * @param dated whether the date stands before the slug
 * @param bundle whether each document has a folder, where it is the {@code index}
 * @param extension the extension of the files, without its dot
 */
record PlaceHabit(String folder, boolean dated, boolean bundle, String extension) {

    private static final String INDEX = "index";
    private static final String SECTION = ":section";

    /**
     * A part of a date as a folder has it.
     *
     * @param word what stands for it in the habit
     * @param format how it is written
     * @param needed how far the date must be told before it: nothing, its year, or its month
     * @param told how far the date is told by it
     */
    private record Part(String word, DateTimeFormatter format, int needed, int told) {

        Part(String word, String pattern, int needed, int told) {
            this(word, PlaceHabit.format(pattern), needed, told);
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part(":year-:month-:day", "uuuu-MM-dd", 0, 3),
            new Part(":year-:month", "uuuu-MM", 0, 2),
            new Part(":year", "uuuu", 0, 1),
            new Part(":month", "MM", 1, 2),
            new Part(":m", "M", 1, 2),
            new Part(":day", "dd", 2, 3),
            new Part(":d", "d", 2, 3));

    /** The habit where there is none yet. */
    static PlaceHabit of(String folder) {
        return new PlaceHabit(folder, false, false, "md");
    }

    /**
     * The habit that one document shows.
     *
     * @param sections whether a folder that is the document's section may stand for any section
     */
    static PlaceHabit of(Article document, boolean sections) {
        List<String> folders = new ArrayList<>(Arrays.asList(document.path().split("/")));
        folders.remove(folders.size() - 1);
        String name = SitePath.baseName(document.path());
        boolean bundle = name.equals(INDEX)
                && !folders.isEmpty()
                && !folders.get(folders.size() - 1).matches("\\d{1,4}");
        if (bundle) {
            name = folders.remove(folders.size() - 1);
        }
        ArticleDate date = document.date();
        boolean dated = date != null && name.startsWith(format("uuuu-MM-dd").format(date.day()) + "-");
        String section = sections
                ? document.terms("sections").stream()
                        .findFirst()
                        .flatMap(term -> Slugs.of(term.name(), false))
                        .orElse("")
                : "";
        return new PlaceHabit(
                pattern(folders, date == null ? null : date.day(), section),
                dated,
                bundle,
                SitePath.extension(document.path()));
    }

    private static String pattern(List<String> folders, @Nullable LocalDate day, String section) {
        List<String> pattern = new ArrayList<>();
        int told = 0;
        for (String folder : folders) {
            int before = told;
            Optional<Part> part = day == null
                    ? Optional.empty()
                    : PARTS.stream()
                            .filter(each -> each.needed() == before
                                    && folder.equals(each.format().format(day)))
                            .findFirst();
            told = part.map(Part::told).orElse(told);
            pattern.add(part.map(Part::word).orElse(folder.equals(section) ? SECTION : folder));
        }
        return String.join("/", pattern);
    }

    /**
     * The path of a new document, relative to the content.
     *
     * @param day the day of its date
     * @param section the slug of its section; empty when it has none
     */
    String path(String slug, LocalDate day, String section) {
        String filled = Arrays.stream(folder.split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.equals(SECTION) ? section : filled(part, day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        String name = dated ? format("uuuu-MM-dd").format(day) + "-" + slug : slug;
        return SitePath.within(filled, (bundle ? name + "/" + INDEX : name) + "." + extension);
    }

    /** The same with another extension. */
    PlaceHabit withExtension(String other) {
        return new PlaceHabit(folder, dated, bundle, other);
    }

    private static String filled(String part, LocalDate day) {
        return PARTS.stream()
                .filter(one -> one.word().equals(part))
                .map(one -> one.format().format(day))
                .findFirst()
                .orElse(part);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
