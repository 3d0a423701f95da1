package dev.backfile.imports.substack;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportSource;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.export.CommaLines;
import dev.backfile.imports.export.ExportFolder;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.Hosts;
import dev.backfile.imports.export.NewSettings;
import dev.backfile.imports.export.OldFile;
import dev.backfile.imports.export.OldFiles;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings exports of Substack into sites. Subscribers are not read. Stateless. */
public final class SubstackImport implements Importer {

    private static final Pattern TABLE = Pattern.compile("(?:.*/)?posts\\.csv");
    private static final Pattern POST = Pattern.compile("(?:.*/)?(\\d{1,18})(?:\\.([^/]*))?\\.html");
    private static final Pattern PICTURE = Pattern.compile(
            "https?://(?:[\\w.-]*substack[\\w.-]*|bucketeer-[\\w.-]*)/.*?(?:public(?:/|%2F)images(?:/|%2F))([\\w.%-]{1,200})(?:[?#].*)?");

    /** Makes an importer. */
    public SubstackImport() {}

    @Override
    public String name() {
        return "substack";
    }

    @Override
    public String source() {
        return "an export of Substack, a folder or a zip with posts.csv";
    }

    @Override
    public boolean knows(SourceStart source) {
        return source.names().stream().anyMatch(name -> TABLE.matcher(name).matches());
    }

    @Override
    public ImportReport bring(ImportRequest request, SiteFolders folders) throws IOException {
        ImportReport report = new ImportReport();
        try (ExportFolder export = ExportFolder.open(request.source())) {
            String table = export.names().stream()
                    .filter(name -> TABLE.matcher(name).matches())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "'" + request.source() + "' is no export of Substack: it has no posts.csv"));
            Map<String, String> pages = new HashMap<>();
            Set<String> paths = new HashSet<>();
            for (String name : export.names()) {
                Matcher post = POST.matcher(name);
                if (post.matches()) {
                    pages.putIfAbsent(post.group(1), name);
                    paths.add("/p/" + post.group(2));
                }
            }
            Hosts hosts = new Hosts(paths);
            for (String page : pages.values()) {
                hosts.look(export.text(page));
            }
            new NewSettings().write(request.site(), report);
            try (ImportedSite site = new ImportedSite(
                            request.site(),
                            folders.content(),
                            ImportSource.of(
                                    "substack",
                                    hosts.found().isEmpty()
                                            ? "substack.com"
                                            : String.join(" ", new TreeSet<>(hosts.found())),
                                    request.source()),
                            report);
                    Reader rows = new StringReader(export.text(table))) {
                OldFiles files =
                        new OldFiles(hosts.found(), SubstackImport::file, request, site, folders.assets(), report);
                ExportWriter writer = new ExportWriter(site, report, files, request.privates());
                Posts posts = new Posts(export, pages, writer, report, request.privates());
                CommaLines lines = new CommaLines(rows);
                if (!lines.names().contains("post_id")) {
                    throw new IllegalArgumentException(table + ":1:1: the table of posts has no column 'post_id'");
                }
                for (Map<String, String> row = lines.next(); !row.isEmpty(); row = lines.next()) {
                    posts.write(row, table + ":" + lines.line());
                }
                if (lines.cut() > 0) {
                    report.lost("values of more than 16 million characters, cut off there", lines.cut(), table);
                }
                posts.rest();
            }
        }
        report.note("The export does not tell who wrote a post. Name the authors in its front matter, or site-wide.");
        return report;
    }

    /** The picture of an address, by its name. */
    static Optional<OldFile> file(String address) {
        Matcher picture = PICTURE.matcher(address);
        return picture.matches() ? Optional.of(OldFile.named("images", picture.group(1))) : Optional.empty();
    }
}
