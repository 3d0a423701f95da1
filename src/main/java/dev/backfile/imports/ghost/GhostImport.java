package dev.backfile.imports.ghost;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportSource;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.export.ArticleFields;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.Hosts;
import dev.backfile.imports.export.JsonObjects;
import dev.backfile.imports.export.NewSettings;
import dev.backfile.imports.export.OldFile;
import dev.backfile.imports.export.OldFiles;
import dev.backfile.imports.markdown.MarkdownWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Brings exports of Ghost into sites. Stateless. */
public final class GhostImport implements Importer {

    /** What Ghost writes in place of its own address. */
    static final String ADDRESS = "__GHOST_URL__";

    private static final Pattern FILE = Pattern.compile(
            "(?s).*?/content/(images|media|files)/(?:size/w\\d{1,5}(?:h\\d{1,5})?/)?(?:format/\\w{2,5}/)?([^?#]{1,1000}).*");
    private static final Pattern START = Pattern.compile("\"(?:posts|posts_tags|posts_authors)\"\\s*:\\s*\\[");

    /** Makes an importer. */
    public GhostImport() {}

    @Override
    public String name() {
        return "ghost";
    }

    @Override
    public String source() {
        return "an export of Ghost, a file of JSON";
    }

    @Override
    public boolean knows(SourceStart source) {
        String text = source.text();
        return source.isNamed(".json")
                && text.contains("\"meta\"")
                && text.contains("\"exported_on\"")
                && (START.matcher(text).find() || text.contains("\"data\""));
    }

    @Override
    public ImportReport bring(ImportRequest request, SiteFolders folders) throws IOException {
        Path export = request.source();
        if (!Files.isRegularFile(export)) {
            throw new IllegalArgumentException("'" + export + "' is no file");
        }
        ImportReport report = new ImportReport();
        Tables tables = new Tables();
        read(export, Tables.NAMES::contains, tables, report, false);
        if (tables.posts() == 0) {
            throw new IllegalArgumentException(export + " is no export of Ghost: it has no posts");
        }
        String address = tables.setting("url");
        new NewSettings()
                .title(tables.setting("title"))
                .tagline(tables.setting("description"))
                .address(address)
                .language(tables.setting("locale").isEmpty() ? tables.setting("lang") : tables.setting("locale"))
                .write(request.site(), report);
        Hosts hosts = new Hosts(tables.paths());
        read(export, "posts"::equals, (array, post, line) -> hosts.look(JsonObjects.text(post, "html")), report, false);
        try (ImportedSite site = new ImportedSite(
                request.site(),
                folders.content(),
                ImportSource.of("ghost", address.isEmpty() ? tables.setting("title") : address, request.source()),
                report)) {
            OldFiles files = new OldFiles(
                    Hosts.of(address).map(Set::of).orElseGet(hosts::found),
                    GhostImport::file,
                    request,
                    site,
                    folders.assets(),
                    report);
            ExportWriter writer = new ExportWriter(site, report, files, request.privates());
            read(export, "posts"::equals, new Posts(tables, writer, files, report, request.privates()), report, true);
            for (Map<String, Object> author : tables.authors()) {
                author(author, writer, files);
            }
        }
        if (request.media().isEmpty()) {
            report.note(
                    "An export of Ghost has no pictures. Name a copy of the old site's content folder with --media to bring those that articles show.");
        }
        return report;
    }

    private static void read(
            Path export, Predicate<String> wanted, JsonObjects.Visitor visitor, ImportReport report, boolean last)
            throws IOException {
        try (InputStream text = Files.newInputStream(export)) {
            JsonObjects.visit(export.toString(), text, wanted, visitor);
        } catch (IllegalArgumentException fault) {
            if (last) {
                report.note(String.valueOf(fault.getMessage()));
            }
        }
    }

    /** The file of an address: Ghost keeps them in three folders, and names sizes within the path. */
    static Optional<OldFile> file(String address) {
        Matcher file = FILE.matcher(address);
        return file.matches()
                ? Optional.of(OldFile.below("content/" + file.group(1), file.group(2)))
                : Optional.empty();
    }

    private static void author(Map<String, Object> author, ExportWriter writer, OldFiles files) throws IOException {
        String slug = JsonObjects.text(author, "slug");
        String picture = own(JsonObjects.text(author, "profile_image"));
        ArticleFields fields = new ArticleFields()
                .text("title", JsonObjects.text(author, "name"))
                .image(picture.isEmpty() ? "" : files.shown(picture).orElse(""), JsonObjects.text(author, "name"), "")
                .aliases(List.of("/author/" + slug + "/"));
        String bio = Entities.escape(JsonObjects.text(author, "bio"));
        writer.author(slug, fields.fields(), MarkdownWriter.write(bio, files).markdown());
    }

    /** An address of the site itself as a path. */
    static String own(String address) {
        return address.replace(ADDRESS, "");
    }
}
