package dev.backfile.imports.wordpress;

import dev.backfile.config.SettingsReader;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportedDocument;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.survey.ProposedSetting;
import dev.backfile.imports.survey.SettingsFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        Files.createDirectories(site);
        settings(known, site, report);
        try (ImportedSite written = new ImportedSite(site, folders.content(), report)) {
            Map<String, String> names = new HashMap<>();
            known.authors.forEach((login, author) -> names.put(login, name(author, login)));
            Uploads uploads = new Uploads(hosts(known), request.media(), written, folders.assets(), report);
            read(
                    export,
                    new Articles(written, report, names, known.attachments, uploads, request.privates()),
                    report,
                    false);
            for (Map.Entry<String, Map<String, String>> author : known.authors.entrySet()) {
                written.write(new ImportedDocument(
                        "authors", author.getKey(), profile(author.getValue(), names.get(author.getKey())), ""));
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
                report.note(
                        export + ":" + fault.getLocation().getLineNumber() + ":"
                                + fault.getLocation().getColumnNumber()
                                + ": the export is broken off or damaged here; what stands before it came over. Export it anew, or mend this place.");
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

    private static Set<String> hosts(Known known) {
        Set<String> hosts = new HashSet<>();
        for (String name : List.of("wp:base_site_url", "wp:base_blog_url", "link")) {
            host(known.channel.getOrDefault(name, "")).forEach(hosts::add);
        }
        return hosts;
    }

    private static List<String> host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null
                    ? List.of()
                    : List.of(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException none) {
            return List.of();
        }
    }

    private static void settings(Known known, Path site, ImportReport report) throws IOException {
        if (Files.exists(site.resolve(SettingsReader.FILE))) {
            return;
        }
        List<ProposedSetting> settings = new ArrayList<>();
        settings.add(new ProposedSetting("theme", "backfile", "the built-in theme", List.of()));
        add(settings, "site.title", known.channel.getOrDefault("title", ""), "the publication's name");
        add(settings, "site.tagline", known.channel.getOrDefault("description", ""), "the line under the name");
        String address = known.channel.getOrDefault("wp:base_blog_url", "");
        add(
                settings,
                "site.host",
                host(address).isEmpty() ? "" : address.replaceAll("/$", ""),
                "the address of the site");
        add(
                settings,
                "site.locale",
                known.channel.getOrDefault("language", "").replace('-', '_').replaceAll("[^A-Za-z_]", ""),
                "the language");
        SettingsFile.write(site, settings);
        report.came("settings", settings.size());
    }

    private static void add(List<ProposedSetting> settings, String key, String value, String reason) {
        if (!value.isBlank()) {
            settings.add(new ProposedSetting(key, value, reason, List.of()));
        }
    }
}
