package dev.backfile.imports.movabletype;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportSource;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.export.ByteMark;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.Hosts;
import dev.backfile.imports.export.NewSettings;
import dev.backfile.imports.export.OldFile;
import dev.backfile.imports.export.OldFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings exports of Movable Type, TypePad and others that write its format into sites. Stateless. */
public final class MovableTypeImport implements Importer {

    private static final Pattern START = Pattern.compile(
            "(?s)^(?:\u00ef\u00bb\u00bf)?\\s*(?:[A-Z][A-Z ]{1,30}:[^\\n]*\\n\\s*){1,40}?-----\\r?\\n(?:BODY|EXTENDED BODY|EXCERPT):.*");
    private static final Pattern FILE =
            Pattern.compile("(?:https?://[^/?#]+)?/([^?#]{1,1000}/)?([^/?#]{1,200}\\.\\w{2,5})(?:[?#].*)?");

    /** Makes an importer. */
    public MovableTypeImport() {}

    @Override
    public String name() {
        return "movabletype";
    }

    @Override
    public String source() {
        return "an export of Movable Type or TypePad, a file of text";
    }

    @Override
    public boolean knows(SourceStart source) {
        return START.matcher(source.text()).matches();
    }

    @Override
    public ImportReport bring(ImportRequest request, SiteFolders folders) throws IOException {
        Path export = request.source();
        if (!Files.isRegularFile(export)) {
            throw new IllegalArgumentException("'" + export + "' is no file");
        }
        ImportReport report = new ImportReport();
        Charset charset = charset(export);
        Set<String> own = new HashSet<>();
        Set<String> paths = new HashSet<>();
        read(export, charset, entry -> {
            Hosts.of(entry.value("UNIQUE URL")).ifPresent(own::add);
            paths.addAll(Posts.paths(entry));
        });
        if (paths.isEmpty()) {
            throw new IllegalArgumentException(
                    export + " is no export of Movable Type: it has no entries with a title and a date");
        }
        Hosts hosts = new Hosts(paths);
        if (own.isEmpty()) {
            read(export, charset, entry -> entry.parts().values().forEach(hosts::look));
            own.addAll(hosts.found());
        }
        new NewSettings().write(request.site(), report);
        try (ImportedSite site = new ImportedSite(
                request.site(),
                folders.content(),
                ImportSource.of("movabletype", String.join(" ", new TreeSet<>(own)), request.source()),
                report)) {
            OldFiles files = new OldFiles(own, address -> file(address, own), request, site, folders.assets(), report);
            Posts posts = new Posts(new ExportWriter(site, report, files, request.privates()), report);
            read(export, charset, posts);
            posts.authors();
        }
        if (charset.name().equals("windows-1252")) {
            report.note("The export is not in UTF-8; it was read as windows-1252. Look at letters with accents.");
        }
        return report;
    }

    private static void read(Path export, Charset charset, EntryReader.Visitor visitor) throws IOException {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(export), charset), 1 << 16)) {
            EntryReader.read(text, visitor);
        }
    }

    private static Charset charset(Path export) throws IOException {
        try (InputStream start = Files.newInputStream(export)) {
            if (ByteMark.charset(start.readNBytes(2)).equals(StandardCharsets.UTF_16)) {
                return StandardCharsets.UTF_16;
            }
        }
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                Files.newInputStream(export),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            char[] some = new char[1 << 16];
            while (text.read(some) >= 0) {
                // only whether it can be read is of interest
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException other) {
            return Charset.forName("windows-1252");
        }
    }

    /** A file of the old host, by its path, but for pages. */
    private static Optional<OldFile> file(String address, Set<String> own) {
        Matcher file = FILE.matcher(address);
        boolean here = file.matches()
                && !file.group(2).matches("(?i).*\\.(?:html?|php|xml|cgi|pl)")
                && (address.startsWith("/")
                        || Hosts.of(address).filter(own::contains).isPresent());
        if (!here) {
            return Optional.empty();
        }
        String folder = file.group(1) == null ? "" : file.group(1).replaceFirst("/$", "");
        return folder.isEmpty() || folder.contains("..")
                ? Optional.empty()
                : Optional.of(OldFile.below(folder, file.group(2)));
    }
}
