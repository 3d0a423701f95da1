package dev.backfile.imports.medium;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportSource;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.export.ExportFolder;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.NewSettings;
import dev.backfile.imports.export.OldFile;
import dev.backfile.imports.export.OldFiles;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings exports of Medium into sites. Stateless. */
public final class MediumImport implements Importer {

    /** The name of a post's file: its day or {@code draft}, its title, its number. */
    private static final Pattern USER = Pattern.compile("medium\\.com/(@[\\w.-]{1,80})");

    private static final Pattern POST =
            Pattern.compile("(?:.*/)?(draft|(\\d{4})-\\d\\d-\\d\\d)_(.*?)-*([0-9a-f]{8,14})\\.html");

    private static final Pattern PICTURE =
            Pattern.compile("https?://(?:cdn-images-\\d+|miro)\\.medium\\.com/(?:[^?#]*/)?([^/?#]{1,200})(?:[?#].*)?");

    /** Makes an importer. */
    public MediumImport() {}

    @Override
    public String name() {
        return "medium";
    }

    @Override
    public String source() {
        return "an export of Medium, a folder or a zip";
    }

    @Override
    public boolean knows(SourceStart source) {
        return source.names().stream().anyMatch(name -> POST.matcher(name).matches());
    }

    /** Whose posts they are, as the profile of the export has it. */
    private static String user(ExportFolder export) throws IOException {
        for (String name : export.names()) {
            Matcher user = name.matches("(?:.*/)?profile/profile\\.html") ? USER.matcher(export.text(name)) : null;
            if (user != null && user.find()) {
                return "medium.com/" + user.group(1);
            }
        }
        return "medium.com";
    }

    @Override
    public ImportReport bring(ImportRequest request, SiteFolders folders) throws IOException {
        ImportReport report = new ImportReport();
        try (ExportFolder export = ExportFolder.open(request.source())) {
            if (export.names().stream().noneMatch(name -> POST.matcher(name).matches())) {
                throw new IllegalArgumentException("'" + request.source()
                        + "' is no export of Medium: it has no file such as posts/2014-10-24_Title-0123456789ab.html");
            }
            new NewSettings().write(request.site(), report);
            try (ImportedSite site = new ImportedSite(
                    request.site(),
                    folders.content(),
                    ImportSource.of("medium", user(export), request.source()),
                    report)) {
                Map<String, String> places = new LinkedHashMap<>();
                Map<String, String> files = new LinkedHashMap<>();
                for (String name : export.names()) {
                    Matcher post = POST.matcher(name);
                    if (post.matches() && !files.containsKey(post.group(4))) {
                        String year = post.group(2) == null ? "" : post.group(2);
                        files.put(post.group(4), name);
                        places.put(post.group(4), site.place(post.group(4), year, post.group(3)));
                    }
                }
                OldFiles pictures = new OldFiles(Set.of(), MediumImport::file, request, site, folders.assets(), report);
                ExportWriter writer = new ExportWriter(site, report, pictures, request.privates());
                Posts posts = new Posts(places, writer, pictures, report);
                for (Map.Entry<String, String> file : files.entrySet()) {
                    posts.write(file.getKey(), file.getValue(), export.text(file.getValue()));
                }
                posts.authors();
            }
        }
        report.note(
                "Addresses on medium.com cannot be led on from another host. Those of a host of your own are aliases.");
        return report;
    }

    /** The picture of an address, by its name. */
    static Optional<OldFile> file(String address) {
        Matcher picture = PICTURE.matcher(address);
        return picture.matches()
                ? Optional.of(OldFile.named(
                        "images", picture.group(1), picture.group(1).replace('*', '_')))
                : Optional.empty();
    }
}
