package dev.backfile.imports.wordpress;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportSource;
import dev.backfile.imports.document.ImportedDocument;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.export.ExportXml;
import dev.backfile.imports.export.Hosts;
import dev.backfile.imports.export.NewSettings;
import dev.backfile.imports.export.OldFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Brings exports of WordPress into sites. Stateless. */
public final class WordPressImport implements Importer {

    /** Makes an importer. */
    public WordPressImport() {}

    /** What is known of an export before its articles are written. */
    private static final class Known implements ExportReader.Visitor {
        private final Map<String, String> channel = new HashMap<>();
        private final Map<String, Map<String, String>> authors = new LinkedHashMap<>();
        private final Attachments attachments = new Attachments();

        @Override
        public void channel(String name, String value) {
            channel.putIfAbsent(name, value.strip());
        }

        @Override
        public void author(Map<String, String> author) {
            authors.put(author.getOrDefault("wp:author_login", "").strip(), author);
        }

        @Override
        public void item(Item item) {
            if (item.value("wp:post_type").equals("attachment")) {
                attachments.add(item);
            }
        }
    }

    @Override
    public String name() {
        return "wordpress";
    }

    @Override
    public String source() {
        return "an export of WordPress, as Tools / Export writes it";
    }

    @Override
    public boolean knows(SourceStart source) {
        return source.text().contains("<wp:wxr_version>");
    }

    @Override
    public ImportReport bring(ImportRequest request, SiteFolders folders) throws IOException {
        Path export = request.source();
        Path site = request.site();
        if (!Files.isRegularFile(export)) {
            throw new IllegalArgumentException("'" + export + "' is no file");
        }
        ImportReport report = new ImportReport();
        Known known = new Known();
        read(export, known, report, true);
        if (!known.channel.containsKey("wp:wxr_version")) {
            throw new IllegalArgumentException(export + " is no export of WordPress: it has no <wp:wxr_version>");
        }
        settings(known).write(site, report);
        try (ImportedSite written = new ImportedSite(site, folders.content(), source(known, export), report)) {
            Map<String, String> names = new HashMap<>();
            known.authors.forEach((login, author) -> names.put(login, name(author, login)));
            OldFiles uploads = new OldFiles(hosts(known), Uploads::file, request, written, folders.assets(), report);
            read(
                    export,
                    new Articles(written, report, names, known.attachments, uploads, request.privates()),
                    report,
                    false);
            for (Map.Entry<String, Map<String, String>> author : known.authors.entrySet()) {
                written.writeProfile(
                        "author " + author.getKey(),
                        new ImportedDocument(
                                "authors",
                                author.getKey(),
                                profile(author.getValue(), names.get(author.getKey())),
                                ""));
                report.came("authors", 1);
            }
        }
        if (known.attachments.count() > 0 && request.media().isEmpty()) {
            report.note(
                    "The export names " + known.attachments.count()
                            + " files. Name a copy of the old site's wp-content/uploads with --media to bring those that articles show.");
        }
        return report;
    }

    private static void read(Path export, ExportReader.Visitor visitor, ImportReport report, boolean first)
            throws IOException {
        try {
            ExportReader.read(export, visitor);
        } catch (XMLStreamException fault) {
            if (!first) {
                report.note(ExportXml.fault(export.toString(), fault));
            }
        }
    }

    private static String name(Map<String, String> author, String login) {
        String name = author.getOrDefault("wp:author_display_name", "").strip();
        return name.isEmpty() ? login : name;
    }

    private static Map<String, Object> profile(Map<String, String> author, String name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("title", name);
        String family = author.getOrDefault("wp:author_last_name", "").strip();
        String given = author.getOrDefault("wp:author_first_name", "").strip();
        if (!family.isEmpty() && !given.isEmpty()) {
            fields.put("family", family);
            fields.put("given", given);
        }
        return fields;
    }

    /** Which blog it is: its address, wherever its export lies. */
    private static ImportSource source(Known known, Path export) {
        String address = known.channel.getOrDefault("wp:base_blog_url", known.channel.getOrDefault("link", ""));
        return ImportSource.of("wordpress", address, export);
    }

    private static Set<String> hosts(Known known) {
        Set<String> hosts = new HashSet<>();
        for (String name : List.of("wp:base_site_url", "wp:base_blog_url", "link")) {
            Hosts.of(known.channel.getOrDefault(name, "")).ifPresent(hosts::add);
        }
        return hosts;
    }

    private static NewSettings settings(Known known) {
        return new NewSettings()
                .title(known.channel.getOrDefault("title", ""))
                .tagline(known.channel.getOrDefault("description", ""))
                .address(known.channel.getOrDefault("wp:base_blog_url", ""))
                .language(known.channel.getOrDefault("language", ""));
    }
}
