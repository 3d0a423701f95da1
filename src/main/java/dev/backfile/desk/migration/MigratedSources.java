package dev.backfile.desk.migration;

import dev.backfile.archive.Article;
import dev.backfile.build.report.PlannedSite;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.config.file.SettingsFiles;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.habit.SiteHabits;
import dev.backfile.jbake.JBake;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceFiles;
import dev.backfile.source.SourceWalker;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.HeaderFormat;
import dev.backfile.source.frontmatter.Language;
import dev.backfile.source.frontmatter.SourceText;
import dev.backfile.source.frontmatter.SyntaxFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sources of a JBake site on their way into a new site. Used for one migration. */
final class MigratedSources {

    private static final Pattern FENCE = Pattern.compile("\\A\\s*---[ \\t]*\\n");
    private static final Pattern MARKED = Pattern.compile("[_.#].*|~\\$.*|.*~");
    private static final int MOST_NAMED = 10;

    private final Path from;
    private final Path to;
    private final PlannedSite jbake;
    private final Settings settings;
    private final List<SettingGroup> declared;
    private final HeaderFormat header;
    private final Map<String, Article> cards = new HashMap<>();
    private final Map<String, SourceFile> documents = new TreeMap<>();
    private final Set<String> contents = new TreeSet<>();
    private final Set<String> written = new TreeSet<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> profiles = new TreeSet<>();
    private final Set<String> lenient = new TreeSet<>();
    private final UnusableSettings unusable = new UnusableSettings();
    private Iterable<String> letIn = List.of();
    private String title = "";

    MigratedSources(Path from, Path to, PlannedSite jbake, List<SettingGroup> declared) {
        this.from = from;
        this.to = to;
        this.jbake = jbake;
        this.settings = jbake.settings();
        this.declared = declared;
        this.header = JBake.header(settings);
        jbake.cards().forEach(card -> cards.put(card.path(), card));
        jbake.archive().documents().forEach(card -> cards.put(card.path(), card));
    }

    /** The files of the new site, relative to its folder. */
    List<String> written() {
        return List.copyOf(written);
    }

    /** What was done otherwise or left behind, as sentences. */
    List<String> notes() {
        return notes;
    }

    /** Writes everything, with the URLs that the new site gives by itself. */
    void write(String nameOtherwise) throws IOException {
        if ("---\n".getBytes(settings.reading().charset()).length != "---\n".length()) {
            throw new IllegalArgumentException("render.encoding is "
                    + settings.reading().charset().name() + ", which front matter cannot have: save the site in UTF-8");
        }
        if (!isInside(settings.folders().content())) {
            throw new IllegalArgumentException("content.folder leads out of the site: move its articles into " + from);
        }
        this.title = nameOtherwise;
        SourceWalker walker = new SourceWalker(settings);
        SourceFiles content = walker.content(from);
        tell(content.diagnostics());
        content.documents().forEach(file -> documents.put(file.path(), file));
        List<String> skipped = new ArrayList<>();
        for (SourceFile file : List.copyOf(documents.values())) {
            if (cards.containsKey(file.path()) && !isYamlAlone(file.path())) {
                contents.add(file.path());
                write(content(file.path()), document(file).inNewSite(Optional.empty(), Map.of()));
            } else {
                documents.remove(file.path());
                skipped.add(file.place());
            }
        }
        said(skipped);
        for (SourceFile file : content.files()) {
            boolean document =
                    Language.of(file.path(), SiteHabits.BACKFILE.sources()).isPresent();
            if (document) {
                copy(file, asset(file.path()));
            } else {
                contents.add(file.path());
                copy(file, content(file.path()));
            }
        }
        further(walker.assets(from), settings.folders().assets());
        SourceFiles kept = walker.kept(from);
        tell(kept.diagnostics());
        for (SourceFile file : kept.files()) {
            copy(file, file.place());
        }
        further(walker.data(from), settings.folders().data());
        if (Files.notExists(to.resolve(settings.folders().content()))) {
            Files.createDirectories(to.resolve(settings.folders().content()));
            notes.add("No document came along: the folder " + settings.folders().content()
                    + " of the new site is empty. Begin one there: backfile new article \"Headline\"");
        }
        writeSettings(List.of());
        write(".gitignore", "/.backfile/\n/target/\n".getBytes(StandardCharsets.UTF_8));
        notes.add("The templates stay behind: the new site has Backfile's theme.");
    }

    /** Leaves out settings that a bake of the new site stops at; whether there are any. */
    boolean leaveOutUnusable(List<Diagnostic> found) throws IOException {
        List<String> told = unusable.find(found, Files.readAllLines(to.resolve(SettingsReader.FILE)));
        notes.addAll(told);
        if (!told.isEmpty()) {
            writeSettings(letIn);
        }
        return !told.isEmpty();
    }

    /** Lets in what is passed over by its name in the new site; whether anything is otherwise then. */
    boolean letIn(Settings newSettings) throws IOException {
        SourceFiles found = new SourceWalker(newSettings).content(to);
        Set<String> passedOver = new TreeSet<>(contents);
        found.documents().forEach(file -> passedOver.remove(file.path()));
        found.files().forEach(file -> passedOver.remove(file.path()));
        Set<String> names = new TreeSet<>();
        for (String path : passedOver) {
            if (documents.containsKey(path)) {
                List<String> segments = Arrays.asList(path.split("/"));
                List<String> marked = segments.stream()
                        .filter(name -> MARKED.matcher(name).matches())
                        .toList();
                names.addAll(marked.isEmpty() ? List.of(segments.get(segments.size() - 1)) : marked);
            } else {
                move(content(path), asset(path));
            }
        }
        if (!names.isEmpty()) {
            writeSettings(names);
        }
        return !passedOver.isEmpty();
    }

    /** Writes into the documents what the new site does not have as it was: URLs above all. */
    void amend(PlannedSite site) throws IOException {
        Map<String, String> before = PathComparison.paths(jbake);
        Map<String, String> now = PathComparison.paths(site);
        Map<String, Article> newCards =
                site.cards().stream().collect(Collectors.toMap(Article::path, card -> card, (one, other) -> one));
        int permalinks = 0;
        for (SourceFile file : documents.values()) {
            String old = before.get(file.path());
            Optional<String> permalink = Optional.ofNullable(old)
                    .filter(path -> !path.equals(now.get(file.path())))
                    .map(MigratedSources::url);
            MigratedSource source = document(file);
            Map<String, String> missing = source.missing(Optional.ofNullable(newCards.get(file.path())), permalink);
            if (permalink.isPresent() || !missing.isEmpty()) {
                permalinks += permalink.isPresent() ? 1 : 0;
                replace(content(file.path()), source.inNewSite(permalink, missing));
            }
        }
        notes.add("Written as a permalink into its document: the old URL of " + permalinks + ".");
    }

    /** Writes a profile for each term whose page had a URL that the new site does not give it. */
    void keepTermUrls(PlannedSite site) throws IOException {
        for (Map.Entry<String, String> profile :
                OldTermUrls.profiles(jbake, site).entrySet()) {
            String path = content(profile.getKey());
            if (!written.contains(path) && Files.notExists(to.resolve(path))) {
                write(path, profile.getValue().getBytes(settings.reading().charset()));
                profiles.add(profile.getKey());
            }
        }
        if (!profiles.isEmpty()) {
            notes.add("Written as an alias into a profile of its tag: the old URL of " + profiles.size() + ".");
        }
    }

    /** The profiles that were written beside the documents of the JBake site. */
    Set<String> profiles() {
        return profiles;
    }

    /** Lets the new site have mistakes that the old one had, as warnings; whether there are any. */
    boolean accept(List<Diagnostic> found) throws IOException {
        List<Diagnostic> errors = found.stream()
                .filter(mistake -> mistake.isError() && mistake.code().isAdjustable())
                .toList();
        if (errors.isEmpty()) {
            return false;
        }
        errors.forEach(mistake -> lenient.add("check." + mistake.code().word()));
        writeSettings(letIn);
        notes.add("The old site had " + errors.size() + (errors.size() == 1 ? " mistake" : " mistakes")
                + " that would stop a bake; with " + String.join("=warning, ", lenient)
                + "=warning in jbake.properties they are told and stop nothing.");
        return true;
    }

    private static String url(String path) {
        return "/" + (path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path);
    }

    private MigratedSource document(SourceFile file) throws IOException {
        Article card = cards.get(file.path());
        if (card == null) {
            throw new IllegalStateException("has no card: " + file.path());
        }
        byte[] bytes = Files.readAllBytes(file.file());
        String text = text(bytes);
        Optional<MigratedDocument.HeaderLines> lines = header.read(text, new Findings(file.place()))
                .map(read -> new MigratedDocument.HeaderLines(read.fields(), read.bodyLine() - 1));
        MigratedDocument document = new MigratedDocument(
                card,
                MigratedSettings.typeIn(card.type(), settings, declared),
                Optional.ofNullable(card.date()),
                bytes,
                lines);
        boolean asciidoc = Language.of(file.path(), settings.habits().sources())
                .filter(language -> language == Language.ASCIIDOC)
                .isPresent();
        return new MigratedSource(
                document, text, lines.isEmpty() && FENCE.matcher(text).find(), asciidoc, settings);
    }

    private String text(byte[] bytes) {
        try {
            return SourceText.decode(bytes, settings.reading().charset());
        } catch (SyntaxFault fault) {
            return "";
        }
    }

    private boolean isYamlAlone(String path) {
        return Language.of(path, settings.habits().sources())
                .filter(language -> language == Language.YAML)
                .isPresent();
    }

    private void writeSettings(Iterable<String> included) throws IOException {
        letIn = included;
        Map<String, Object> set = new LinkedHashMap<>(
                SettingsFiles.read(from, Optional.empty(), Map.of()).values());
        set.putIfAbsent("site.title", title);
        List<String> names = new ArrayList<>();
        included.forEach(names::add);
        List<String> types = documents.keySet().stream()
                .map(path -> MigratedSettings.typeIn(cards.get(path).type(), settings, declared))
                .distinct()
                .toList();
        MigratedSettings mapped = MigratedSettings.of(declared, set, settings, types, names);
        lenient.forEach(key -> mapped.values().put(key, "warning"));
        unusable.leaveOutOf(mapped.values());
        replace(SettingsReader.FILE, (mapped.text() + unusable.comments()).getBytes(StandardCharsets.UTF_8));
    }

    private void further(SourceFiles found, String folder) throws IOException {
        tell(found.diagnostics());
        if (!isInside(folder)) {
            notes.add("The folder " + folder + " lies outside the site and stays behind.");
            return;
        }
        for (SourceFile file : found.files()) {
            copy(file, folder + "/" + file.path());
        }
    }

    private void tell(List<Diagnostic> diagnostics) {
        diagnostics.forEach(
                mistake -> notes.add("Left behind: " + mistake.place().path() + ": " + mistake.message() + "."));
    }

    private void said(List<String> skipped) {
        if (!skipped.isEmpty()) {
            String more = skipped.size() > MOST_NAMED ? " and " + (skipped.size() - MOST_NAMED) + " more" : "";
            notes.add("Left behind, as they have no header that makes a page of them, or are YAML alone: "
                    + String.join(", ", skipped.subList(0, Math.min(MOST_NAMED, skipped.size()))) + more + ".");
        }
    }

    /** Whether a folder of the site lies in it by its name. */
    static boolean isInside(String folder) {
        Path path = Path.of(folder);
        return !path.isAbsolute() && !path.normalize().startsWith("..");
    }

    private String content(String path) {
        return settings.folders().content() + "/" + path;
    }

    private String asset(String path) {
        String folder = settings.folders().assets();
        return (isInside(folder) ? folder : "assets") + "/" + path;
    }

    private void copy(SourceFile file, String name) throws IOException {
        write(name, Files.readAllBytes(file.file()));
    }

    private void move(String source, String target) throws IOException {
        if (write(target, Files.readAllBytes(to.resolve(source)))) {
            Files.delete(to.resolve(source));
            written.remove(source);
        }
    }

    private boolean write(String name, byte[] bytes) throws IOException {
        Path file = to.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            notes.add("Left behind: " + name + ", as another file has this name already.");
            return false;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        written.add(name);
        return true;
    }

    /** Writes a file of the new site anew, or for the first time. */
    private void replace(String name, byte[] bytes) throws IOException {
        if (written.contains(name)) {
            Files.write(to.resolve(name), bytes);
        } else {
            write(name, bytes);
        }
    }
}
