package dev.backfile.imports.html;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportSource;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.fetch.Fetch;
import dev.backfile.imports.fetch.FetchLimits;
import dev.backfile.imports.html.page.SiteProfile;
import dev.backfile.imports.html.source.FolderSource;
import dev.backfile.imports.html.source.PageSource;
import dev.backfile.imports.html.source.WarcSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings old pages of HTML into a site, from a folder or a WARC file. Stateless. */
public final class HtmlImport implements Importer {

    /** Makes an importer. */
    public HtmlImport() {}

    @Override
    public String name() {
        return "html";
    }

    @Override
    public String source() {
        return "a folder of old pages of HTML, or a WARC file";
    }

    @Override
    public boolean knows(SourceStart source) {
        if (!source.isFolder()) {
            return source.text().startsWith("WARC/") || source.isNamed(".warc") || source.isNamed(".warc.gz");
        }
        List<String> names = source.names();
        long pages = names.stream()
                .filter(name -> name.matches("(?i).*\\.(?:html?|xhtml|shtml|php\\d?|aspx?|jsp|cfm)(?:[?@].*)?"))
                .count();
        long texts = names.stream()
                .filter(name -> name.matches("(?i).*\\.(?:md|markdown|adoc|rst)"))
                .count();
        return pages > 0 && pages > texts;
    }

    @Override
    public ImportReport bring(ImportRequest request, SiteFolders folders) throws IOException {
        ImportReport report = new ImportReport();
        Optional<PageSource> media = request.media().isPresent()
                ? Optional.of(new FolderSource(request.media().get()))
                : Optional.empty();
        try (PageSource source = open(request.source())) {
            FirstLook look = new FirstLook();
            source.pages(look);
            SiteProfile profile = look.profile();
            Plans plans = new Plans(source, profile, look.host(), report);
            source.pages(plans);
            Files.createDirectories(request.site());
            boolean fresh = look.settings(request.site(), report);
            ImportSource from = ImportSource.of(name(), look.host(), request.source());
            try (ImportedSite site = new ImportedSite(request.site(), folders.content(), from, report)) {
                plans.settle(site);
                Pictures pictures = new Pictures(
                        source,
                        media,
                        site,
                        folders.assets(),
                        look.host(),
                        fetch(request, look.host(), report),
                        report);
                source.pages(new ArticleWriter(
                        source,
                        plans,
                        pictures,
                        site,
                        report,
                        look.host(),
                        fresh ? look.language() : Optional.empty()));
            }
            if (source instanceof WarcSource warc) {
                warc.damage().ifPresent(report::note);
            }
            if (look.host().isEmpty()) {
                report.note(
                        "Nothing on the pages tells the host of the old site. Links to what did not come over were taken off their words.");
            }
        }
        return report;
    }

    private static Optional<Fetch> fetch(ImportRequest request, String host, ImportReport report) {
        Set<String> own = host.isEmpty() ? Set.of() : Set.of(host);
        return request.fetch().map(named -> new Fetch(own, named, FetchLimits.USUAL, report));
    }

    private static PageSource open(Path source) throws IOException {
        return Files.isDirectory(source) ? new FolderSource(source) : new WarcSource(source);
    }
}
