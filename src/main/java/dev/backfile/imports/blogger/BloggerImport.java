package dev.backfile.imports.blogger;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportSource;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.ExportXml;
import dev.backfile.imports.export.Hosts;
import dev.backfile.imports.export.NewSettings;
import dev.backfile.imports.export.OldFile;
import dev.backfile.imports.export.OldFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Brings exports of Blogger into sites. Stateless. */
public final class BloggerImport implements Importer {

    private static final Pattern PICTURE = Pattern.compile(
            "https?://(?:[\\w.-]+\\.)?(?:bp\\.blogspot|blogger\\.googleusercontent|ggpht|googleusercontent)\\.com/(?:[^?#]*/)?([^/?#]{1,200})(?:[?#].*)?");

    /** Makes an importer. */
    public BloggerImport() {}

    @Override
    public String name() {
        return "blogger";
    }

    @Override
    public String source() {
        return "an export of Blogger, feed.atom or a folder of Takeout with it";
    }

    @Override
    public boolean knows(SourceStart source) {
        String text = source.text();
        return text.contains("<feed")
                        && (text.contains("schemas.google.com/blogger/") || text.contains("blogger.com/atom/ns#"))
                || source.isFolder()
                        && source.names().stream()
                                .anyMatch(name -> name.matches("(?:.*/)?Blogs/[^/]+/feed\\.atom|feed\\.atom"));
    }

    @Override
    public ImportReport bring(ImportRequest request, SiteFolders folders) throws IOException {
        Path export = feed(request.source());
        ImportReport report = new ImportReport();
        Known known = new Known();
        read(export, known, report, false);
        if (known.paths().isEmpty() && known.comments() == 0) {
            throw new IllegalArgumentException(export + " is no export of Blogger: it has no entries of a weblog");
        }
        String address = known.feed("link/alternate");
        new NewSettings()
                .title(known.feed("title"))
                .tagline(known.feed("subtitle"))
                .address(address)
                .write(request.site(), report);
        Hosts hosts = new Hosts(known.paths());
        if (Hosts.of(address).isEmpty()) {
            read(export, entry -> hosts.look(entry.value("content")), report, false);
        }
        Set<String> own = Hosts.of(address).map(Set::of).orElseGet(hosts::found);
        try (ImportedSite site = new ImportedSite(
                request.site(),
                folders.content(),
                ImportSource.of("blogger", String.join(" ", new TreeSet<>(own)), request.source()),
                report)) {
            OldFiles files = new OldFiles(own, BloggerImport::file, request, site, folders.assets(), report);
            ExportWriter writer = new ExportWriter(site, report, files, request.privates());
            Posts posts = new Posts(known, writer, files, report);
            read(export, posts, report, true);
            posts.authors();
        }
        return report;
    }

    private static Path feed(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return source;
        }
        try (Stream<Path> files = Files.walk(source)) {
            List<Path> feeds =
                    files.filter(file -> file.endsWith("feed.atom")).sorted().toList();
            if (feeds.size() != 1) {
                throw new IllegalArgumentException("'" + source + "' holds " + feeds.size()
                        + " files feed.atom; name the one of the weblog that is to move"
                        + (feeds.isEmpty() ? "" : ", such as " + feeds.get(0)));
            }
            return feeds.get(0);
        }
    }

    private static void read(Path export, FeedReader.Visitor visitor, ImportReport report, boolean last)
            throws IOException {
        try (InputStream input = Files.newInputStream(export)) {
            FeedReader.read(input, visitor);
        } catch (XMLStreamException fault) {
            if (last) {
                report.note(ExportXml.fault(export.toString(), fault));
            }
        }
    }

    /** The picture of an address, by its name. */
    static Optional<OldFile> file(String address) {
        Matcher picture = PICTURE.matcher(address);
        return picture.matches() && !picture.group(1).contains("=")
                ? Optional.of(OldFile.named(
                        "images", picture.group(1), picture.group(1).replace('+', ' ')))
                : Optional.empty();
    }
}
