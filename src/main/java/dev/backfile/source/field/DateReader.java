package dev.backfile.source.field;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Position;
import dev.backfile.habit.SourceHabits;
import dev.backfile.notation.SitePath;
import dev.backfile.source.frontmatter.Dates;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.FrontMatter;
import dev.backfile.source.frontmatter.PathDate;
import dev.backfile.source.frontmatter.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The dates of a document: from its fields, else from its path, never from the file's time stamp. */
public final class DateReader {

    private static final Family A_DAY_OFF =
            new Family("documents have a date that is a day off the one in the path; the date within counts", 2);
    private static final String A_DAY_OFF_HINT =
            "change the one that is wrong; a day is often the work of a time zone: see site.timezone";

    private static final String STANDS_IN = ", so the oldest date of the site stands in for it";
    private static final Family ODD = new Family(
            "dates cannot be understood; where there is no other, the oldest date of the site stands in for them", 2);

    private final Dates dates;
    private final PatternDates patternDates;

    /** A reader for sites with these settings. */
    public DateReader(Settings settings, Dates dates) {
        this.dates = dates;
        this.patternDates = new PatternDates(
                settings.reading().dateFormat(), settings.site().zone(), settings.customs());
    }

    /**
     * The date of publication; empty when there is none. An article without one gets a diagnostic, but for a draft: it gets its
     * date when it is published.
     *
     * @param draft whether the document is known to be a draft
     */
    public Optional<ArticleDate> date(Document document, String type, boolean draft) {
        boolean profile = TypeReader.isProfile(type, document.settings());
        Optional<LocalDate> inPath = profile ? Optional.empty() : PathDate.of(document.path());
        Optional<Value.Field> field = document.fields().field("date");
        Optional<LocalDate> roughly =
                profile || !document.settings().reading().forms().dateFromPath()
                        ? Optional.empty()
                        : inUrl(document).or(() -> RoughPathDate.of(document.path()));
        boolean needed = type.equals(Article.POST) && !(draft && mayWait(document));
        if (field.isEmpty() && inPath.isEmpty() && roughly.isEmpty() && needed) {
            missing(document);
        }
        Optional<Dates.Understood> written = field.flatMap(present -> read(document, present.name(), present.value()));
        if (written.isPresent() && inPath.isPresent() && !agree(written.get(), inPath.get())) {
            mismatch(document, field.get().value().position(), written.get().day(), inPath.get());
        }
        return written.map(Dates.Understood::date)
                .or(() -> inPath.or(() -> roughly).map(day -> ArticleDate.of(day, dates.zone())));
    }

    /** Whether drafts of a site may be without a date: a site that takes any article without one does with drafts as with all. */
    public static boolean mayWait(Document document) {
        return !document.settings().habits().sources().takesArticlesWithoutDates();
    }

    /** Whether a document has a date somewhere, be it right or wrong. */
    static boolean isDated(Document document) {
        return document.fields().field("date").isPresent()
                || PathDate.of(document.path()).isPresent()
                || document.settings().reading().forms().dateFromPath()
                        && inUrl(document)
                                .or(() -> RoughPathDate.of(document.path()))
                                .isPresent();
    }

    /** The day in the URL that a document has by its own field. */
    private static Optional<LocalDate> inUrl(Document document) {
        return Optional.ofNullable(document.fields().mapping().fields().get("permalink"))
                .map(Value.Field::value)
                .filter(value -> value instanceof Value.Scalar)
                .flatMap(value -> PathDate.of(((Value.Scalar) value).text()));
    }

    private static void report(
            Document document, Code code, Position position, String message, Family family, String hint) {
        if (document.settings().habits().sources().takesArticlesWithoutDates()) {
            document.findings().warn(code, position, message + STANDS_IN, hint, family);
        } else {
            document.findings().add(code, position, message, hint);
        }
    }

    /** The date in a field, such as {@code updated}; empty when it is not there. */
    public Optional<ArticleDate> date(Document document, Value.Field field) {
        return read(document, field.name(), field.value()).map(Dates.Understood::date);
    }

    /** Whether a text is a date. */
    Optional<ArticleDate> understood(String text) {
        return dates.read(text).or(() -> patternDates.read(text)).map(Dates.Understood::date);
    }

    private Optional<Dates.Understood> read(Document document, String name, Value value) {
        Optional<Dates.Understood> date = Optional.empty();
        String shown = "this list or map";
        if (value instanceof Value.Scalar scalar) {
            String text = scalar.text();
            shown = "'" + (text.length() > 60 ? text.substring(0, text.offsetByCodePoints(0, 30)) + "…" : text) + "'";
            date = document.kind() == FrontMatter.Kind.LINES
                    ? patternDates.read(text).or(() -> dates.read(text))
                    : dates.read(text).or(() -> patternDates.read(text));
        }
        if (date.isEmpty()) {
            Optional<String> reason =
                    value instanceof Value.Scalar scalar ? dates.reason(scalar.text()) : Optional.empty();
            report(
                    document,
                    Code.BAD_DATE,
                    value.position(),
                    shown + reason.orElse(" is not a date of the calendar that can be understood"),
                    ODD,
                    "write " + document.example(name, "2014-10-24") + ", with a time if you like: "
                            + document.example(name, "2014-10-24 18:30"));
        }
        return date;
    }

    private static void mismatch(Document document, Position position, LocalDate here, LocalDate inPath) {
        String message = "the date here is " + here + ", but the path says " + inPath + "; the date here counts";
        if (Math.abs(ChronoUnit.DAYS.between(inPath, here)) == 1) {
            document.findings().add(Code.DATE_MISMATCH, position, message, A_DAY_OFF_HINT, A_DAY_OFF);
        } else {
            document.findings().add(Code.DATE_MISMATCH, position, message, "change the one that is wrong");
        }
    }

    private static boolean agree(Dates.Understood written, LocalDate inPath) {
        return written.day().equals(inPath) || written.date().day().equals(inPath);
    }

    private void missing(Document document) {
        Optional<Value.Field> likely =
                LikelyDate.in(document, text -> understood(text).isPresent());
        report(
                document,
                Code.MISSING_DATE,
                likely.map(Value.Field::position).orElse(new Position(1, 1)),
                "this article has no date",
                undated(document.settings().habits().sources()),
                likely.map(field -> looksLikeDate(document, field))
                        .orElse("write " + document.example("date", "2014-10-24")
                                + ", or begin the file's name with it: 2014-10-24-" + SitePath.name(document.path())));
    }

    private static Family undated(SourceHabits habits) {
        return new Family(
                "articles have no date, so they stand at the oldest of the site: the time stamps of their files, which "
                        + habits.generator() + " takes, are others on each machine",
                2);
    }

    private String looksLikeDate(Document document, Value.Field field) {
        String text = Fields.onOneLine(((Value.Scalar) field.value()).text());
        String value = understood(text).isPresent() ? text : "2014-10-24";
        return "'" + document.example(Fields.onOneLine(field.name()), text) + "' looks like the date: write it as "
                + document.example("date", value);
    }
}
