package dev.backfile.imports.captured;

import dev.backfile.imports.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what a line above or below a text says of it. */
record LineKinds(Bylines bylines, WrittenDates dates, Optional<String> language) {

    private static final int LONGEST = 160;
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:first|last|published|posted|updated|modified|created|date|on|of|the|am|vom|den|der|stand|datum|veröffentlicht|erschienen|aktualisiert"
                    + "|publié|publiée|paru|le|mis|mise|à|jour|publicado|publicada|el|em|fecha|data|actualizado|atualizado|pubblicato|il|aggiornato"
                    + "|gepubliceerd|geplaatst|op|opublikowano|publisert|publicerad|udgivet|julkaistu|written|filed|um|uhr)");
    private static final Pattern UPDATED = Pattern.compile(
            "(?i)^\\W*(?:last )?(?:updated|modified|aktualisiert|mise? à jour|actualizado|atualizado|aggiornato)\\b.*");
    private static final Pattern ISSUE = Pattern.compile(
            "(?i)^(?:from |in |published in |aus )?(?:the )?(?:issue|no\\.?|nr\\.?|number|heft|ausgabe|numéro|n°|nº|vol\\.?|volume)\\s?\\d{1,4}\\b.{0,70}"
                    + "|^(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst|printemps|été|automne|hiver) \\d{4}$");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)^(?:(?:url|source|quelle|link|from|permalink|original)\\s?:\\s*)?<?(https?://\\S{4,1000}?)>?$");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?i)^(?:©|\\(c\\)|copyright)\\s.{3,180}|.{0,120}\\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\\b.{0,60}");

    /** What a line may be. */
    enum Kind {
        BYLINE,
        NAMES,
        DATE,
        CREDIT,
        OTHER
    }

    /**
     * A line that was understood.
     *
     * @param kind what it is
     * @param into writes what it says into a draft
     */
    record Told(Kind kind, Consumer<Draft> into) {}

    /** What a line says; empty where it is text. */
    Optional<Told> of(Line line) {
        String text = line.text();
        if (text.length() > LONGEST * 8) {
            return Optional.empty();
        }
        return address(line)
                .or(() -> text.length() > LONGEST ? Optional.empty() : credit(line))
                .or(() -> rights(line))
                .or(() -> text.length() > LONGEST ? Optional.empty() : dated(line))
                .or(() -> bylines.marked(text).map(byline -> told(Kind.BYLINE, line, byline)))
                .or(() -> issue(line))
                .or(() -> bylines.bare(text).map(byline -> told(Kind.NAMES, line, byline)));
    }

    private static Optional<Told> address(Line line) {
        Matcher matcher = ADDRESS.matcher(line.text());
        return matcher.matches()
                ? Optional.of(new Told(Kind.OTHER, draft -> {
                    draft.others.putIfAbsent("source", matcher.group(1));
                    draft.drop(line.text());
                }))
                : Optional.empty();
    }

    private static Optional<Told> rights(Line line) {
        return RIGHTS.matcher(line.text()).matches()
                ? Optional.of(new Told(
                        Kind.OTHER,
                        draft -> draft.others.merge("copyright", line.text(), (one, more) -> one + " " + more)))
                : Optional.empty();
    }

    /** The credit that a line is. */
    static Optional<Told> credit(Line line) {
        return Credits.of(line.text())
                .map(credit -> new Told(Kind.CREDIT, draft -> {
                    if (!draft.credits.add(credit.text())) {
                        draft.repeats.add(line.text());
                    }
                    credit.doubt().ifPresent(doubt -> draft.check(line, doubt));
                    draft.count("credits of pictures");
                }));
    }

    private Optional<Told> issue(Line line) {
        if (line.text().length() <= 80 && ISSUE.matcher(line.text()).matches()) {
            return Optional.of(new Told(Kind.OTHER, draft -> {
                draft.others.putIfAbsent("issue", issue(line.text()));
                draft.drop(line.text());
            }));
        }
        boolean month = line.text().length() <= 40
                && Words.of(line.text()).size() <= 4
                && dates.hasMonth(line.text(), language);
        return month
                ? Optional.of(new Told(Kind.OTHER, draft -> {
                    draft.others.putIfAbsent("dateline", line.text());
                    draft.check(line, "the date has no day: " + Draft.shown(line.text()));
                    draft.drop(line.text());
                }))
                : Optional.empty();
    }

    /** The name of an issue without the words that lead to it. */
    private static String issue(String line) {
        String name = line.replaceFirst("(?i)^(?:from|in|published in|aus) (?:the )?", "");
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Optional<Told> dated(Line line) {
        return dates.in(line.text(), language).flatMap(found -> {
            String before = withoutLabels(found.before());
            String after = withoutLabels(found.after());
            String rest = (before + (before.isEmpty() || after.isEmpty() ? "" : ", ") + after).strip();
            Optional<Bylines.Byline> byline =
                    rest.isEmpty() ? Optional.empty() : bylines.marked(rest).or(() -> bylines.bare(rest));
            boolean issue = ISSUE.matcher(rest).matches();
            boolean little = line.text().length() <= 60 && Words.of(rest).size() <= 4;
            if (!rest.isEmpty() && byline.isEmpty() && !issue && !little) {
                return Optional.empty();
            }
            return Optional.of(new Told(Kind.DATE, draft -> {
                found.doubt().ifPresent(doubt -> draft.check(line, doubt));
                if (UPDATED.matcher(line.text()).matches()) {
                    draft.updated = draft.updated.or(found::date);
                } else if (draft.date.isPresent() && !draft.date.equals(found.date())) {
                    draft.check(line, "another date stands here: " + Draft.shown(line.text()));
                } else {
                    draft.date = draft.date.or(found::date);
                }
                byline.ifPresent(
                        present -> told(Kind.BYLINE, line, present).into().accept(draft));
                if (issue) {
                    draft.others.putIfAbsent("issue", issue(rest));
                } else if (!rest.isEmpty() && byline.isEmpty()) {
                    draft.check(line, "the line of the date says more: " + Draft.shown(line.text()));
                }
                draft.drop(line.text());
            }));
        });
    }

    private String withoutLabels(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> {
                    String bare = word.replaceAll("[^\\p{L}\\p{N}&]", "");
                    return !bare.isEmpty() && !LABEL.matcher(bare).matches() && !dates.isDay(bare, language);
                })
                .collect(Collectors.joining(" "))
                .replaceAll("^[|,;:–—-]+|[|,;:–—-]+$", "")
                .strip();
    }

    private static Told told(Kind kind, Line line, Bylines.Byline byline) {
        return new Told(kind, draft -> {
            draft.authors.addAll(byline.authors());
            if (!byline.rest().isEmpty()) {
                draft.others.putIfAbsent("authorNote", byline.rest());
            }
            byline.doubts().forEach(doubt -> draft.check(line, doubt));
            draft.drop(line.text());
        });
    }

    /** The day with which a paragraph begins behind the name of a place, as in {@code SALTMERE, 3 May 2014 — The bridge}. */
    Optional<String> inDateline(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), 80));
        List<String> dashes = List.of(" — ", " – ", " - ", "— ");
        return dashes.stream()
                .map(start::indexOf)
                .filter(at -> at > 0)
                .findFirst()
                .flatMap(at -> dates.in(start.substring(0, at), language))
                .flatMap(WrittenDates.Found::date);
    }
}
