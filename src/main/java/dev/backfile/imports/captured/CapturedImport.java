package dev.backfile.imports.captured;

import dev.backfile.config.SettingsReader;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportSource;
import dev.backfile.imports.document.ImportedDocument;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.language.Words;
import dev.backfile.imports.survey.ProposedSetting;
import dev.backfile.imports.survey.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings articles that were saved as plain text into sites, as drafts. Stateless. */
public final class CapturedImport implements Importer {

    private static final long LARGEST = 16L << 20;

    /** Makes an importer. */
    public CapturedImport() {}

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String source() {
        return "articles saved as plain text, a file or a folder of .txt";
    }

    @Override
    public boolean knows(SourceStart source) {
        if (!source.isFolder()) {
            return source.isNamed(".txt") && source.text().indexOf('\0') < 0;
        }
        long texts = source.names().stream().filter(CapturedImport::isText).count();
        long others = source.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.(?:html?|md|markdown|xml|json|csv)"))
                .count();
        return texts > others;
    }

    private static boolean isText(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    /**
     * A text and where it goes.
     *
     * @param name the path of its file in the source
     * @param path its path in the site
     */
    private record Placed(Path file, String name, String path) {}

    @Override
    public ImportReport bring(ImportRequest request, SiteFolders folders) throws IOException {
        ImportReport report = new ImportReport();
        List<Path> files = files(request.source(), report);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("'" + request.source() + "' has no file whose name ends with .txt");
        }
        Archive archive = new Archive();
        List<Path> texts = new ArrayList<>();
        for (Path file : files) {
            Optional<String> text = text(request, file, Optional.of(report));
            text.ifPresent(archive::learn);
            text.ifPresent(found -> texts.add(file));
        }
        Files.createDirectories(request.site());
        settings(request.site(), archive, report);
        try (ImportedSite site = new ImportedSite(
                request.site(), folders.content(), ImportSource.of("captured", "", request.source()), report)) {
            site.recognize(
                    texts.stream().map(text -> name(request.source(), text)).toList());
            write(request, texts, archive, folders, site, report);
        }
        return report;
    }

    private static void write(
            ImportRequest request,
            List<Path> texts,
            Archive archive,
            SiteFolders folders,
            ImportedSite site,
            ImportReport report)
            throws IOException {
        Titles titles = new Titles();
        SiteTitles.add(request.site(), folders.content(), titles);
        List<Placed> placed = new ArrayList<>();
        for (Path file : texts) {
            String name = name(request.source(), file);
            CapturedText text =
                    CapturedText.of(text(request, file, Optional.empty()).orElse(""), name, archive);
            String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
            String stem = CapturedText.stem(name);
            String path = site.place(name, folder, CapturedText.isTelling(stem) ? stem : text.draft().title);
            placed.add(new Placed(file, name, path));
            if (!site.isRemoved(path)) {
                titles.add(text.draft().title, path);
            }
        }
        String usual = locale(request.site());
        int checked = 0;
        for (Placed each : placed) {
            CapturedText text =
                    CapturedText.of(text(request, each.file(), Optional.empty()).orElse(""), each.name(), archive);
            ImportedDocument document = new CapturedArticle(text, archive, titles, each.path(), usual).document();
            site.writeAt(each.path(), document);
            report.came("articles, as drafts", 1);
            text.draft().kinds.forEach(report::came);
            checked += document.checks().size();
            if (!document.checks().isEmpty()) {
                report.came("drafts with lines '# check:'", 1);
            }
        }
        if (checked > 0) {
            report.note("An editor is to look at " + checked
                    + " lines '# check:' in the front matter of the drafts, and to take them out.");
        }
    }

    /** The texts of a folder, without hidden files and folders; links may lead to what is nobody's to import. */
    private static List<Path> files(Path source, ImportReport report) throws IOException {
        if (Files.isRegularFile(source)) {
            return List.of(source);
        }
        List<Path> texts;
        try (Stream<Path> files = Files.walk(source)) {
            texts = files.filter(file -> isText(file.toString()))
                    .filter(Files::isRegularFile)
                    .filter(file -> !("/" + name(source, file)).contains("/."))
                    .sorted((one, other) -> name(source, one).compareTo(name(source, other)))
                    .toList();
        }
        texts.stream()
                .filter(Files::isSymbolicLink)
                .forEach(link -> report.lost("symbolic links, which are not followed", 1, name(source, link)));
        return texts.stream().filter(file -> !Files.isSymbolicLink(file)).toList();
    }

    private static String name(Path source, Path file) {
        String relative = source.relativize(file).toString().replace('\\', '/');
        return relative.isEmpty() ? String.valueOf(file.getFileName()) : relative;
    }

    private static Optional<String> text(ImportRequest request, Path file, Optional<ImportReport> report)
            throws IOException {
        String name = name(request.source(), file);
        if (Files.size(file) > LARGEST) {
            report.ifPresent(told -> told.lost("files of more than 16 MiB", 1, name));
            return Optional.empty();
        }
        Optional<PlainText> read = PlainText.of(Files.readAllBytes(file));
        if (read.isEmpty()) {
            report.ifPresent(told -> told.lost("files that are no text", 1, name));
        } else if (Words.of(read.get().text()).isEmpty()) {
            report.ifPresent(told -> told.lost("files without a word", 1, name));
            return Optional.empty();
        } else if (!read.get().encoding().equals("UTF-8")) {
            report.ifPresent(told -> told.came("texts in " + read.get().encoding(), 1));
        }
        return read.map(PlainText::text);
    }

    private static void settings(Path site, Archive archive, ImportReport report) throws IOException {
        if (Files.exists(site.resolve(SettingsReader.FILE))) {
            return;
        }
        List<ProposedSetting> settings = new ArrayList<>();
        settings.add(new ProposedSetting("theme", "backfile", "the built-in theme", List.of()));
        archive.language()
                .ifPresent(language -> settings.add(
                        new ProposedSetting("site.locale", language, "the language of most texts", List.of())));
        SettingsFile.write(site, settings);
        report.came("settings", settings.size());
    }

    /** The language that the settings of a site say. */
    private static String locale(Path site) throws IOException {
        Path file = site.resolve(SettingsReader.FILE);
        Map<String, String> lines = new LinkedHashMap<>();
        if (Files.exists(file)) {
            PlainText.of(Files.readAllBytes(file))
                    .map(PlainText::text)
                    .orElse("")
                    .lines()
                    .forEach(line -> {
                        int sign = line.indexOf('=');
                        if (sign > 0) {
                            lines.putIfAbsent(
                                    line.substring(0, sign).strip(),
                                    line.substring(sign + 1).strip());
                        }
                    });
        }
        String locale = lines.getOrDefault("site.locale", "");
        return locale.isEmpty() ? "en" : locale.replaceAll("[_-].*", "").toLowerCase(Locale.ROOT);
    }
}
