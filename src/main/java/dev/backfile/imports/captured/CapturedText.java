package dev.backfile.imports.captured;

import dev.backfile.imports.language.LanguageGuess;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A captured text, told apart.
 *
 * @param text the whole of it
 * @param language its language; empty where that is not clear
 * @param draft what stands in it
 */
record CapturedText(String text, Optional<String> language, Draft draft) {

    private static final Pattern DATED_PATH =
            Pattern.compile("(?<!\\d)(\\d{4})[-_./]?(0[1-9]|1[0-2])[-_./]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final int LONGEST_TITLE = 80;

    /**
     * Tells a text apart.
     *
     * @param text the text of a file
     * @param path the path of the file in its folder, whose name may say the date and the headline
     */
    static CapturedText of(String text, String path, Archive archive) {
        Optional<String> language = LanguageGuess.of(text);
        LineKinds kinds = new LineKinds(archive.bylines(), archive.dates(), language);
        Draft draft = new Draft();
        List<Line> rest = Head.read(Lines.of(text), kinds, draft);
        Body.read(Tail.read(rest, kinds, draft), kinds, draft);
        rest.stream().findFirst().ifPresent(first -> {
            if (draft.date.isEmpty()) {
                draft.date = kinds.inDateline(first.text());
                draft.date.ifPresent(day -> draft.check(first, "the date was taken from " + Draft.shown(first.text())));
            }
        });
        if (draft.date.isEmpty()) {
            dated(path, draft);
        }
        if (draft.title.isEmpty()) {
            titled(path, text, draft);
        }
        if (draft.date.isEmpty()) {
            draft.check("no date was found");
        }
        if (draft.authors.isEmpty()) {
            draft.check("no author was found");
        }
        return new CapturedText(text, language, draft);
    }

    private static void dated(String path, Draft draft) {
        Matcher matcher = DATED_PATH.matcher(path);
        if (matcher.find()) {
            String day = matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3);
            draft.date = WrittenDates.existing(day);
        }
    }

    private static void titled(String path, String text, Draft draft) {
        String stem = stem(path);
        if (isTelling(stem)) {
            String words = DATED_PATH
                    .matcher(stem)
                    .replaceAll(" ")
                    .replaceAll("[-_\\s]+", " ")
                    .strip();
            draft.title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
            draft.check("no headline was found: it was made of the name of the file");
            return;
        }
        String start = text.strip();
        int end = start.indexOf('\n');
        String line = end < 0 ? start : start.substring(0, end).strip();
        int cut = line.length() <= LONGEST_TITLE ? line.length() : Math.max(line.lastIndexOf(' ', LONGEST_TITLE), 0);
        String words =
                cut == 0 ? line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE / 2)) : line.substring(0, cut);
        draft.title = words.isBlank() ? "Untitled" : words.length() < line.length() ? words + "…" : words;
        draft.check("no headline was found: it was made of the first words");
    }

    /** The name of a file without its extension. */
    static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[^.]*$", "");
    }

    /** Whether a name of a file says what the text is about, and not only which one it is. */
    static boolean isTelling(String stem) {
        String words = DATED_PATH
                .matcher(stem)
                .replaceAll(" ")
                .replaceAll("[\\d_\\s-]+", " ")
                .strip();
        return words.codePoints().filter(Character::isLetter).count() >= 3
                && !words.matches(
                        "(?i)(?:article|artikel|text|texte|page|seite|doc|document|untitled|file|story|scan|item|post)");
    }

    /** The acronyms that the text proves. */
    Set<String> proven() {
        return Acronyms.proven(text);
    }
}
