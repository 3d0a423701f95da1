package dev.backfile.imports.html.page;

import dev.backfile.imports.html.date.WrittenDate;
import dev.backfile.imports.html.fact.Fact;
import dev.backfile.imports.html.fact.Facts;
import dev.backfile.imports.html.fact.JsonLd;
import dev.backfile.imports.html.fact.MetaTags;
import dev.backfile.imports.html.fact.Microdata;
import dev.backfile.imports.html.fact.Microformats;
import dev.backfile.imports.language.LanguageGuess;
import dev.backfile.imports.markdown.LinkParagraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page: what it says of itself for programs first, then what a reader sees. Of two that differ the reader's word counts for
 * the headline, the programs' for the date. Stateless.
 */
public final class PageReader {

    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)[-/_.]?(0[1-9]|1[0-2]|[1-9](?=[-/_.]))[-/_.]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)[-/_.]?(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("/((?:19[89]|20[0-4])\\d)/");

    private static final int MOST_NODES = 200_000;
    private static final int DEEPEST = 250;

    /** What a page turned out to be. */
    public sealed interface Read {}

    /** A page that is an article. */
    public record Article(FoundArticle found) implements Read {}

    /**
     * A page that is none.
     *
     * @param kind what it is, in the plural
     */
    public record NoArticle(String kind) implements Read {}

    /** Makes a reader. */
    public PageReader() {}

    /**
     * Reads a page.
     *
     * @param page the page, which is changed by it
     * @param path the path of its address, which may tell a date
     * @param profile what the pages of its site have in common
     */
    public Read read(Document page, String path, SiteProfile profile) {
        if (isEndless(page)) {
            return new NoArticle("pages of too many elements, or too deep ones");
        }
        Facts data = JsonLd.of(page);
        Facts micro = Microdata.of(page);
        Facts formats = Microformats.of(page);
        Facts metas = MetaTags.of(page);
        Facts all = Facts.of(List.of(data, micro, formats, metas));
        Optional<String> none = PageKind.before(page, all, path);
        if (none.isPresent()) {
            return new NoArticle(none.get());
        }
        InitialLetters.toText(page);
        KnownMarkup.toPlain(page);
        Clutter clutter = new Clutter(profile);
        clutter.removeUnseen(page);
        Optional<Headline> headline = Headline.of(page, all, profile);
        Element body = page.body();
        Element drawn = headline.map(Headline::element).orElse(null);
        clutter.removeFurniture(body, drawn == null ? body : drawn);
        clutter.removeNamed(body, drawn == null ? body : drawn);
        Optional<Element> text = new BodyFinder(new Weights(body), drawn).find(body);
        if (text.isEmpty() || headline.isEmpty()) {
            return new NoArticle("pages without a text");
        }
        Optional<String> list = PageKind.after(page, all, path, text.get());
        if (list.isPresent()) {
            return new NoArticle(list.get());
        }
        Map<String, Integer> left = new TreeMap<>(clutter.counts());
        return new Article(article(
                headline.get(), text.get(), body, new Said(data, micro, formats, metas, all), path, left, page));
    }

    /** Whether a page has more elements, or deeper ones, than anything that somebody wrote. */
    private static boolean isEndless(Document page) {
        int[] seen = {0, 0};
        page.filter((node, depth) -> {
            seen[0]++;
            seen[1] = Math.max(seen[1], depth);
            boolean endless = seen[0] > MOST_NODES || seen[1] > DEEPEST;
            return endless ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return seen[0] > MOST_NODES || seen[1] > DEEPEST;
    }

    /** What a page says for programs, by how it says that. */
    private record Said(Facts data, Facts micro, Facts formats, Facts metas, Facts all) {}

    private static FoundArticle article(
            Headline headline,
            Element text,
            Element body,
            Said said,
            String path,
            Map<String, Integer> left,
            Document page) {
        List<String> checks = new ArrayList<>();
        Optional<String> language = language(page, said.all());
        String tongue = language.or(() -> LanguageGuess.of(text.text())).orElse("");
        Surroundings around = Surroundings.of(body, headline.element(), text);
        Set<String> known = new HashSet<>();
        List<String> authors = authors(said, around, known, checks);
        authors.forEach(name -> known.add(Prose.folded(name)));
        Optional<String> date = date(said, around, path, tongue, known, checks);
        Optional<String> standfirst = around.standfirst(headline.text(), text)
                .or(() -> said.all().first(Fact.STANDFIRST))
                .filter(lines -> !Prose.folded(lines).equals(Prose.folded(headline.text())));
        standfirst.map(Prose::folded).ifPresent(known::add);
        around.decks().stream()
                .map(line -> Prose.folded(line.text()))
                .filter(line -> standfirst
                        .filter(lines -> Prose.folded(lines).contains(line))
                        .isPresent())
                .forEach(known::add);
        if (!headline.certain()) {
            checks.add("the headline was guessed from the shape of the page: " + headline.text());
        }
        Optional<Element> mark = marked(text, headline.element());
        LeadPictures.into(text, body, headline.element());
        Pictures.toFigures(text);
        Pruning.prune(text).forEach((kind, count) -> left.merge(kind, count, Integer::sum));
        Element written = text.clone();
        Optional<Element> within = mark.flatMap(each -> Optional.ofNullable(written.selectFirst("[data-headline]")));
        Layout.toMeaning(written);
        within.ifPresent(each -> each.removeAttr("data-headline"));
        Optional<Element> still = within.filter(each -> each.parent() != null && Clutter.isAround(written, each));
        new Trimming(headline.text(), line -> known.contains(Prose.folded(line)) || isOfAll(authors, line))
                .trim(written, still.orElse(null));
        frames(written, left);
        String words = Prose.folded(written.text());
        Optional<String> lines = standfirst.filter(each -> !words.startsWith(Prose.folded(each)));
        Optional<String> description = said.all()
                .first(Fact.DESCRIPTION)
                .filter(each -> lines.isEmpty() && Prose.length(each) > 40)
                .filter(each ->
                        !words.contains(Prose.folded(each.replaceAll("(?:\\.\\.\\.|…|\\[…\\]|&hellip;)\\s*$", ""))));
        Optional<String> updated = said.all()
                .first(Fact.UPDATED)
                .flatMap(each -> WrittenDate.in(each, tongue))
                .map(WrittenDate::text)
                .filter(each -> date.filter(first -> first.substring(0, 10).compareTo(each.substring(0, 10)) < 0)
                        .isPresent());
        return new FoundArticle(
                headline.text(),
                authors,
                date,
                updated,
                lines,
                description,
                said.all().first(Fact.SECTION).filter(each -> each.length() < 60),
                tags(said),
                language,
                said.all().first(Fact.PICTURE),
                written,
                checks,
                left);
    }

    /** Whether a line has the names of all authors, and little else. */
    private static boolean isOfAll(List<String> authors, String line) {
        String words = " " + Prose.folded(line) + " ";
        boolean several = authors.size() > 1 && line.length() < 60 * authors.size();
        boolean address = line.contains("@") && line.length() < 120;
        return (several || address && !authors.isEmpty())
                && authors.stream().allMatch(name -> words.contains(" " + Prose.folded(name) + " "));
    }

    private static Optional<Element> marked(Element text, @Nullable Element headline) {
        if (headline == null || headline == text || !Clutter.isAround(text, headline)) {
            return Optional.empty();
        }
        headline.attr("data-headline", "");
        if (headline.normalName().matches("font|span|big")) {
            headline.tagName("strong");
        }
        return Optional.of(headline);
    }

    /** Films of known hosts become links to them; other frames are left out. */
    private static void frames(Element text, Map<String, Integer> left) {
        for (Element frame : text.select("iframe")) {
            String source = frame.attr("src").replaceFirst("^//", "https://");
            Matcher film = Pattern.compile(
                            "^https?://(?:www\\.)?(?:youtube(?:-nocookie)?\\.com/embed/([\\w-]{5,20})|player\\.vimeo\\.com/video/(\\d{3,12})).*")
                    .matcher(source);
            if (film.matches()) {
                String address = film.group(1) != null
                        ? "https://www.youtube.com/watch?v=" + film.group(1)
                        : "https://vimeo.com/" + film.group(2);
                frame.before(LinkParagraph.of(address, "", ""));
            } else {
                left.merge("frames of other sites", 1, Integer::sum);
            }
            frame.remove();
        }
        text.select("video, audio").forEach(each -> {
            left.merge("films and recordings", 1, Integer::sum);
            each.remove();
        });
    }

    private static List<String> authors(Said said, Surroundings around, Set<String> known, List<String> checks) {
        Set<String> sites = new HashSet<>();
        said.all().all(Fact.SITE).forEach(site -> sites.add(Prose.folded(site)));
        Optional<BylineFinder.Named> line = around.bylines().find();
        line.ifPresent(named -> known.add(Prose.folded(named.line())));
        for (Facts facts : List.of(said.data(), said.micro(), said.formats())) {
            List<String> names = names(facts.all(Fact.AUTHOR), sites);
            if (!names.isEmpty()) {
                names.forEach(name -> known.add(Prose.folded(name)));
                return around.bylines().namesWith(names).orElse(names);
            }
        }
        if (line.isPresent() && line.get().said()) {
            return line.get().names();
        }
        List<String> metas = names(said.metas().all(Fact.AUTHOR), sites);
        if (!metas.isEmpty()) {
            return metas;
        }
        line.ifPresent(named -> checks.add("the byline was guessed: " + named.line()));
        return line.map(BylineFinder.Named::names).orElse(List.of());
    }

    private static List<String> names(List<String> said, Set<String> sites) {
        List<String> names = new ArrayList<>();
        for (String each : said) {
            if (!sites.contains(Prose.folded(each))) {
                Byline.names(each).stream()
                        .filter(name -> !sites.contains(Prose.folded(name)))
                        .forEach(names::add);
            }
        }
        boolean whole = names.stream().anyMatch(name -> name.contains(" "));
        return names.stream()
                .filter(name -> !whole || name.contains(" ") || !name.matches("[\\p{IsLatin}]+"))
                .distinct()
                .toList();
    }

    private static Optional<String> date(
            Said said, Surroundings around, String path, String language, Set<String> known, List<String> checks) {
        Optional<Surroundings.Dated> line = around.date(language);
        line.ifPresent(dated -> known.add(Prose.folded(dated.line())));
        Optional<WrittenDate> data = said.all().all(Fact.DATE).stream()
                .flatMap(each -> WrittenDate.in(each, language).stream())
                .findFirst();
        if (data.isPresent()) {
            return data.map(WrittenDate::text);
        }
        Optional<String> fromPath = path(path, DAY, "-$1-$2-$3");
        if (line.isPresent()) {
            WrittenDate date = line.get().date();
            boolean same = fromPath.filter(day -> date.text().startsWith(day)).isPresent();
            if (!same && (!date.certain() || !line.get().said())) {
                checks.add(
                        (date.certain() ? "the date stands in a sentence: " : "the date can be read in several ways: ")
                                + line.get().line());
            }
            return Optional.of(date.text());
        }
        Optional<Surroundings.Dated> changed = around.changed(language);
        if (fromPath.isEmpty() && changed.isPresent()) {
            checks.add("the date is that of the last change: " + changed.get().line());
            return changed.map(dated -> dated.date().text());
        }
        if (fromPath.isPresent()) {
            checks.add("the date is that of the address, " + path);
            return fromPath;
        }
        Optional<String> month = path(path, MONTH, "-$1-$2-01");
        if (month.isPresent()) {
            checks.add("only the month is known, from the address " + path);
            return month;
        }
        Optional<String> year = path(path, YEAR, "-$1-01-01");
        year.ifPresent(found -> checks.add("only the year is known, from the address " + path));
        return year;
    }

    private static Optional<String> path(String path, Pattern form, String as) {
        Matcher matcher = form.matcher(path);
        while (matcher.find()) {
            StringBuilder date = new StringBuilder(as.substring(1));
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String figures = matcher.group(group).length() == 1 ? "0" + matcher.group(group) : matcher.group(group);
                int at = date.indexOf("$" + group);
                date.replace(at, at + 2, figures);
            }
            Optional<WrittenDate> real = WrittenDate.in(date.toString(), "");
            if (real.isPresent()) {
                return Optional.of(date.toString());
            }
        }
        return Optional.empty();
    }

    private static List<String> tags(Said said) {
        return said.all().all(Fact.TAG).stream()
                .filter(tag -> tag.length() < 60)
                .limit(20)
                .toList();
    }

    private static Optional<String> language(Document page, Facts facts) {
        Element html = page.selectFirst("html");
        String attribute = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return Optional.of(attribute)
                .filter(lang -> !lang.isBlank())
                .or(() -> facts.first(Fact.LANGUAGE))
                .map(lang -> lang.strip().replace('_', '-'))
                .filter(lang -> lang.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}"));
    }
}
