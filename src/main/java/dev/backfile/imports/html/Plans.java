package dev.backfile.imports.html;

import dev.backfile.archive.text.Slugs;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.html.page.FoundArticle;
import dev.backfile.imports.html.page.PageBytes;
import dev.backfile.imports.html.page.PageReader;
import dev.backfile.imports.html.page.ServerCode;
import dev.backfile.imports.html.page.SiteProfile;
import dev.backfile.imports.html.source.OldAddress;
import dev.backfile.imports.html.source.OldPage;
import dev.backfile.imports.html.source.PageSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the articles among the pages of a source, and decides before one of them is written what each is called: which pages are
 * copies, and on which others an article goes on. Confined to one thread; its memory grows with the number of articles, not with
 * their length.
 */
final class Plans implements PageSource.Visitor {

    private static final int LONGEST_NAME = 80;
    private static final int MOST_PAGES = 60;

    private final PageSource source;
    private final SiteProfile profile;
    private final String host;
    private final ImportReport report;
    private final Map<String, Plan.Seen> seen = new LinkedHashMap<>();
    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();

    Plans(PageSource source, SiteProfile profile, String host, ImportReport report) {
        this.source = source;
        this.profile = profile;
        this.host = host;
        this.report = report;
    }

    @Override
    public void passed(String kind, String place) {
        report.lost(kind, 1, place);
    }

    @Override
    public void page(OldPage page) {
        String html = PageBytes.text(page.bytes(), page.charset());
        String shown = ServerCode.without(html);
        if (!shown.equals(html)) {
            report.lost(
                    "pages with programs that their host ran; what these wrote is not in the files", 1, page.place());
        }
        Document document = document(page, shown);
        Optional<OldAddress> canonical = canonical(document, page.address());
        Optional<String> next =
                FollowingPage.of(document, page.address()).flatMap(source::key).filter(key -> !key.equals(page.key()));
        boolean print = isPrint(page.address());
        PageReader.Read read = read(page, document);
        if (read instanceof PageReader.Article article) {
            seen.put(page.key(), seen(page, article.found(), print, canonical, next));
        } else if (read instanceof PageReader.NoArticle none) {
            report.lost("pages that are no articles: " + none.kind(), 1, page.place());
        }
    }

    /** A page as a document. */
    static Document document(OldPage page) {
        return document(page, ServerCode.without(PageBytes.text(page.bytes(), page.charset())));
    }

    private static Document document(OldPage page, String html) {
        OldAddress address = page.address();
        return Jsoup.parse(html, address.host().isEmpty() ? "" : address.url());
    }

    /** What a page is. */
    PageReader.Read read(OldPage page, Document document) {
        return new PageReader().read(document, page.address().path(), profile);
    }

    private static Plan.Seen seen(
            OldPage page, FoundArticle found, boolean print, Optional<OldAddress> canonical, Optional<String> next) {
        String text = (found.headline() + " " + found.body().text())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
        long hash = text.length();
        for (int at = 0; at < text.length(); at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return new Plan.Seen(
                page.key(),
                page.address(),
                found.headline(),
                found.date().map(date -> date.substring(0, 4)),
                hash,
                print,
                canonical,
                next);
    }

    private Optional<OldAddress> canonical(Document document, OldAddress address) {
        Element link = document.selectFirst("link[rel~=(?i)(^|\\s)canonical(\\s|$)][href]");
        return Optional.ofNullable(link)
                .flatMap(said -> address.resolve(said.attr("href")))
                .filter(found -> found.host().isEmpty()
                        || host.isEmpty()
                        || found.host().equals(host)
                        || found.host().equals(address.host()));
    }

    private static boolean isPrint(OldAddress address) {
        return (address.path() + "?" + address.query())
                .matches(
                        "(?i).*(?:[/_.?&-]|^)(?:print(?:er|able|version|view|able_page|_this)?|druck(?:version|ansicht)?|imprimer|imprimir|stampa|pf|format=print|view=print)(?:[/_.?&=-].*|$)");
    }

    /** Decides: copies, pages that go on, names. */
    void settle(ImportedSite site) {
        site.recognize(seen.keySet());
        Map<Long, List<Plan.Seen>> alike = new LinkedHashMap<>();
        seen.values()
                .forEach(page -> alike.computeIfAbsent(page.text(), first -> new ArrayList<>())
                        .add(page));
        alike.values().forEach(this::copies);
        for (Plan.Seen page : seen.values()) {
            Optional<String> original = page.canonical()
                    .flatMap(source::key)
                    .filter(key -> !key.equals(page.key()) && seen.containsKey(key));
            boolean paged = original.map(seen::get)
                    .filter(first -> FollowingPage.isNumbered(first.address(), page.address()))
                    .isPresent();
            if (original.isPresent()
                    && !paged
                    && !same.containsKey(page.key())
                    && !page.key().equals(same.get(original.get()))) {
                same.put(page.key(), original.get());
            }
        }
        Map<String, List<String>> further = further();
        Set<String> goingOn = new HashSet<>();
        further.values().forEach(goingOn::addAll);
        Map<String, List<String>> copies = new HashMap<>();
        same.forEach((copy, original) ->
                copies.computeIfAbsent(original, first -> new ArrayList<>()).add(copy));
        copies.values().forEach(keys -> keys.sort(null));
        Map<String, String> places = new LinkedHashMap<>();
        for (Plan.Seen page : seen.values()) {
            if (same.containsKey(page.key())) {
                report.came("printer-friendly pages and other copies, as aliases of their articles", 1);
            } else if (goingOn.contains(page.key())) {
                report.came("further pages of articles, joined to the first", 1);
            } else {
                places.put(page.key(), place(page, site));
            }
        }
        places.forEach((key, path) -> plans.put(
                key,
                plan(seen.get(key), path, further.getOrDefault(key, List.of()), copies.getOrDefault(key, List.of()))));
        further.forEach((first, keys) -> keys.forEach(key -> same.put(key, first)));
        seen.clear();
    }

    private void copies(List<Plan.Seen> alike) {
        Plan.Seen best = alike.get(0);
        for (Plan.Seen each : alike) {
            boolean shorter = each.print() == best.print()
                    && each.address().url().length() < best.address().url().length();
            best = best.print() && !each.print() || shorter ? each : best;
        }
        for (Plan.Seen each : alike) {
            if (each != best) {
                same.put(each.key(), best.key());
            }
        }
    }

    /** The pages on which articles go on, by the key of their first one. */
    private Map<String, List<String>> further() {
        Set<String> later = new HashSet<>();
        seen.values().forEach(page -> next(page).ifPresent(later::add));
        Map<String, List<String>> further = new HashMap<>();
        for (Plan.Seen page : seen.values()) {
            if (later.contains(page.key()) || next(page).isEmpty() || same.containsKey(page.key())) {
                continue;
            }
            List<String> keys = new ArrayList<>();
            Optional<String> next = next(page);
            while (next.isPresent()
                    && seen.containsKey(next.get())
                    && !keys.contains(next.get())
                    && keys.size() < MOST_PAGES) {
                keys.add(next.get());
                next = next(seen.get(next.get()));
            }
            further.put(page.key(), keys);
        }
        return further;
    }

    /** The page on which an article goes on: one under the same headline. */
    private Optional<String> next(Plan.Seen page) {
        return page.next()
                .filter(key -> seen.containsKey(key)
                        && letters(seen.get(key).headline()).startsWith(letters(page.headline())));
    }

    private static String letters(String headline) {
        return headline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Where the document of an article stands in the site. */
    private String place(Plan.Seen page, ImportedSite site) {
        String name = Slugs.of(base(page), false).orElse("untitled");
        String path = site.place(page.key(), page.date().orElse(""), name);
        taken.add(url(page, name(path)));
        return path;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    }

    /** The folder of a document in that of all articles: the year, where it has one. */
    private static String folder(String path) {
        String[] parts = path.split("/");
        return parts.length > 2 && parts[parts.length - 2].matches("\\d{4}") ? parts[parts.length - 2] : "";
    }

    /** Where an article stands by default. */
    private static String url(Plan.Seen page, String name) {
        return (page.date().map(year -> "/" + year).orElse("") + "/" + name + ".html").toLowerCase(Locale.ROOT);
    }

    private Plan plan(Plan.Seen page, String path, List<String> further, List<String> copies) {
        String name = name(path);
        List<String> aliases = new ArrayList<>();
        boolean stays = page.address().query().isEmpty()
                && page.address().plainPath().toLowerCase(Locale.ROOT).equals(url(page, name));
        List<OldAddress> old = new ArrayList<>(List.of(page.address()));
        page.canonical().ifPresent(old::add);
        further.forEach(key -> old.add(seen.get(key).address()));
        copies.forEach(key -> old.add(seen.get(key).address()));
        for (OldAddress address : old) {
            if (!stays || !address.plainPath().equals(page.address().plainPath())) {
                alias(address, aliases);
            }
        }
        return new Plan(
                page.key(),
                page.address(),
                path,
                folder(path),
                name,
                List.copyOf(further),
                stays ? Optional.of(page.address().plainPath()) : Optional.empty(),
                List.copyOf(aliases));
    }

    /** What a document is called: what its page was called, if that says something, else its headline. */
    private static String base(Plan.Seen page) {
        String path = page.address().plainPath().replaceFirst("/$", "");
        String last = path.substring(path.lastIndexOf('/') + 1)
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceFirst("^\\d{4}-\\d{2}-\\d{2}-", "");
        boolean tells = page.address().query().isEmpty()
                && last.matches("(?i)[a-z0-9_-]*[a-z]{4,}[a-z0-9_-]*")
                && !last.matches(
                        "(?i)(?:article|story|news|index|page|artikel|print|node|content|main|text|show|view)[\\d_-]*");
        String name = tells ? last : page.headline();
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(
                                0,
                                name.offsetByCodePoints(
                                        0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))))
                        .replaceFirst("[\\s_-]+\\S*$", "");
    }

    private void alias(OldAddress address, List<String> aliases) {
        String path = address.plainPath();
        boolean plain = path.length() > 1
                && path.length() < 300
                && path.matches("/[\\p{L}\\p{N}._~!$&()+,;=@%/-]+")
                && !path.matches("(?i).*%(?:00|2f|5c|0a|0d).*");
        if (!address.query().isEmpty() || !plain) {
            report.lost("old addresses that no alias can have: with a query, or the home page's", 1, address.url());
        } else if (taken.contains(path.toLowerCase(Locale.ROOT))) {
            report.lost("old addresses that are those of other articles now", 1, address.url());
        } else if (addresses.add(path.toLowerCase(Locale.ROOT))) {
            aliases.add(path);
        }
    }

    /** The article of a page, or of a copy or a further page of it; empty where it is none. */
    Optional<Plan> of(String key) {
        return Optional.ofNullable(plans.get(same.getOrDefault(key, key)));
    }

    /** The article whose first page this is. */
    Optional<Plan> starting(String key) {
        return Optional.ofNullable(plans.get(key));
    }
}
