package dev.backfile.config;

import dev.backfile.config.value.SafePath;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;

/** Reads which pages list all articles, those of a year and those of a month, and how long they are. */
public final class OutputSection {

    private static final int LONGEST_LIST = 100_000;
    private static final int MOST_RELATED = 20;

    /** {@code render.index}. */
    public static final Setting<Boolean> RENDER_INDEX =
            Setting.of("render.index", SettingType.FLAG, "true", "the newest articles");

    /** {@code index.file}. */
    public static final Setting<String> INDEX_FILE =
            Setting.of("index.file", SettingType.OUTPUT_FILE, "index.html", "where they stand");

    /** {@code template.masterindex.file}. */
    public static final Setting<String> INDEX_TEMPLATE =
            Setting.of("template.masterindex.file", SettingType.TEMPLATE, "index.ftlh", "index.ftl", "their template");

    /** {@code index.paginate}. */
    public static final Setting<Boolean> INDEX_PAGINATE =
            Setting.of("index.paginate", SettingType.FLAG, "false", "JBake's numbering of the newest articles");

    /** {@code index.posts_per_page}. */
    public static final Setting<Integer> POSTS_PER_PAGE = Setting.of(
            "index.posts_per_page", SettingType.number(1, LONGEST_LIST), "3", "and how many stand on one of its pages");

    /** {@code paginate.home}. */
    public static final Setting<Integer> HOME_LENGTH = Setting.of(
            "paginate.home",
            SettingType.number(0, LONGEST_LIST),
            "20",
            "0",
            "articles on a page of the newest; 0 for all on one");

    /** {@code paginate.terms}. */
    public static final Setting<Integer> TERM_LENGTH = Setting.of(
            "paginate.terms",
            SettingType.number(0, LONGEST_LIST),
            "50",
            "0",
            "articles on a page of a term; 0 for all on one");

    /** {@code paginate.months}. */
    public static final Setting<Integer> MONTH_LENGTH = Setting.of(
            "paginate.months",
            SettingType.number(0, LONGEST_LIST),
            "50",
            "articles on a page of a month; 0 for all on one");

    /** {@code render.archive}. */
    public static final Setting<Boolean> RENDER_ARCHIVE =
            Setting.of("render.archive", SettingType.FLAG, "true", "the timeline");

    /** {@code archive.file}. */
    public static final Setting<String> ARCHIVE_FILE =
            Setting.of("archive.file", SettingType.OUTPUT_FILE, "archive.html", "where it stands");

    /** {@code template.archive.file}. */
    public static final Setting<String> ARCHIVE_TEMPLATE =
            Setting.of("template.archive.file", SettingType.TEMPLATE, "archive.ftlh", "archive.ftl", "its template");

    /** {@code render.years}. */
    public static final Setting<Boolean> RENDER_YEARS =
            Setting.of("render.years", SettingType.FLAG, "true", "false", "a page of each year");

    /** {@code template.year.file}. */
    public static final Setting<String> YEAR_TEMPLATE =
            Setting.of("template.year.file", SettingType.TEMPLATE, "year.ftlh", "its template");

    /** {@code render.months}. */
    public static final Setting<Boolean> RENDER_MONTHS =
            Setting.of("render.months", SettingType.FLAG, "true", "false", "pages of each month");

    /** {@code template.month.file}. */
    public static final Setting<String> MONTH_TEMPLATE =
            Setting.of("template.month.file", SettingType.TEMPLATE, "month.ftlh", "their template");

    /** {@code related.count}. */
    public static final Setting<Integer> RELATED_COUNT = Setting.of(
            "related.count",
            SettingType.number(0, MOST_RELATED),
            "4",
            "0",
            "related articles of an article: older ones are found where its writer picks fewer; 0 for none");

    /** Which pages list articles. */
    static final SettingGroup GROUP = SettingGroup.of(
            "Turn pages on and off",
            RENDER_INDEX,
            INDEX_FILE,
            INDEX_TEMPLATE,
            INDEX_PAGINATE,
            POSTS_PER_PAGE,
            HOME_LENGTH,
            TERM_LENGTH,
            MONTH_LENGTH,
            RENDER_ARCHIVE,
            ARCHIVE_FILE,
            ARCHIVE_TEMPLATE,
            RENDER_YEARS,
            YEAR_TEMPLATE,
            RENDER_MONTHS,
            MONTH_TEMPLATE,
            RELATED_COUNT);

    private final SettingValues values;

    /**
     * @param values the site's settings
     */
    OutputSection(SettingValues values) {
        this.values = values;
    }

    Outputs read() {
        return new Outputs(
                new Output(values.get(RENDER_INDEX), values.get(INDEX_TEMPLATE), values.get(INDEX_FILE)),
                new Output(values.get(RENDER_ARCHIVE), values.get(ARCHIVE_TEMPLATE), values.get(ARCHIVE_FILE)),
                new Output(values.get(RENDER_YEARS), values.get(YEAR_TEMPLATE), ""),
                new Output(values.get(RENDER_MONTHS), values.get(MONTH_TEMPLATE), ""));
    }

    Lists lists() {
        return new Lists(
                values.get(HOME_LENGTH),
                values.get(TERM_LENGTH),
                values.get(MONTH_LENGTH),
                values.get(RELATED_COUNT),
                values.get(INDEX_PAGINATE),
                values.get(POSTS_PER_PAGE));
    }

    /** The template of a kind of page or a type of document. */
    static String template(SettingValues values, String kind) {
        String known = values.fallback("template." + kind + ".file");
        return template(values, kind, known.isEmpty() ? kind + ".ftlh" : known);
    }

    /** The template of a kind of page, with a default. */
    static String template(SettingValues values, String kind, String otherwise) {
        return values.checked(
                "template." + kind + ".file",
                SafePath::file,
                otherwise,
                "is no name of a template",
                "name a file in the folder of templates");
    }

    /**
     * A page that a site has once, or one kind of page.
     *
     * @param render whether it is made
     * @param template the file name of its template
     * @param file where it stands in the destination; for kinds of page with many places this is empty
     */
    public record Output(boolean render, String template, String file) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.flag(render).text(template).text(file);
        }
    }

    /**
     * The pages that list articles, but for those of terms.
     *
     * @param index the newest articles
     * @param archive all years and months
     * @param year each year
     * @param month each month
     */
    public record Outputs(Output index, Output archive, Output year, Output month) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.add(index).add(archive).add(year).add(month);
        }
    }

    /**
     * How long lists are. A length of 0 puts all on one page, as JBake does.
     *
     * @param home articles on a page of the newest, or 0
     * @param terms articles on a page of a term, or 0
     * @param months articles on a page of a month, or 0
     * @param related related articles of an article that are found where its writer picks fewer
     * @param indexPaginate JBake's {@code index.paginate}: JBake's numbering for JBake's index
     * @param indexPostsPerPage JBake's {@code index.posts_per_page}
     */
    public record Lists(int home, int terms, int months, int related, boolean indexPaginate, int indexPostsPerPage)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.number(home)
                    .number(terms)
                    .number(months)
                    .number(related)
                    .flag(indexPaginate)
                    .number(indexPostsPerPage);
        }
    }
}
