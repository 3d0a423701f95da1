package dev.backfile.imports.html;

import dev.backfile.config.SettingsReader;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.html.page.PageBytes;
import dev.backfile.imports.html.page.ServerCode;
import dev.backfile.imports.html.page.SiteProfile;
import dev.backfile.imports.html.page.SiteSample;
import dev.backfile.imports.html.source.OldAddress;
import dev.backfile.imports.html.source.OldPage;
import dev.backfile.imports.html.source.PageSource;
import dev.backfile.imports.survey.ProposedSetting;
import dev.backfile.imports.survey.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks at some of the pages of a site for what they have in common: furniture, name, host, language. Confined to one thread. */
final class FirstLook implements PageSource.Visitor {

    private final SiteSample sample = new SiteSample();
    private final Map<String, Integer> hosts = new HashMap<>();
    private final Map<String, Integer> languages = new HashMap<>();

    @Override
    public void page(OldPage page) {
        if (sample.isFull()) {
            return;
        }
        Document document = Jsoup.parse(ServerCode.without(PageBytes.text(page.bytes(), page.charset())));
        sample.add(document);
        if (!page.address().host().isEmpty()) {
            hosts.merge(page.address().host(), 3, Integer::sum);
        }
        for (Element said :
                document.select("link[rel~=(?i)canonical][href], meta[property=og:url][content], base[href]")) {
            String url = said.hasAttr("href") ? said.attr("href") : said.attr("content");
            OldAddress.of(url).ifPresent(address -> hosts.merge(address.host(), 1, Integer::sum));
        }
        Element html = document.selectFirst("html");
        String language = html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
        if (language.matches("[A-Za-z]{2}(?:[-_][A-Za-z]{2})?")) {
            languages.merge(language.replace('_', '-'), 1, Integer::sum);
        }
    }

    /** What the pages have in common. */
    SiteProfile profile() {
        return sample.profile();
    }

    /** The host of the site, without {@code www.}; empty where nothing tells it. */
    String host() {
        return most(hosts).orElse("");
    }

    /** The language of most pages that name one, such as {@code de-CH}. */
    Optional<String> language() {
        return most(languages);
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /**
     * Writes the settings of a new site.
     *
     * @return whether the site is new
     * @throws IOException if they cannot be written
     */
    boolean settings(Path site, ImportReport report) throws IOException {
        if (Files.exists(site.resolve(SettingsReader.FILE))) {
            return false;
        }
        List<ProposedSetting> settings = new ArrayList<>();
        settings.add(new ProposedSetting("theme", "backfile", "the built-in theme", List.of()));
        profile()
                .name()
                .ifPresent(name -> settings.add(
                        new ProposedSetting("site.title", name, "the name in the titles of the pages", List.of())));
        if (host().matches("[a-z0-9.-]+\\.[a-z]{2,}")) {
            settings.add(new ProposedSetting("site.host", "https://" + host(), "the host of the pages", List.of()));
        }
        language()
                .ifPresent(language -> settings.add(new ProposedSetting(
                        "site.locale", language.replace('-', '_'), "the language of most pages", List.of())));
        SettingsFile.write(site, settings);
        report.came("settings", settings.size());
        return true;
    }
}
