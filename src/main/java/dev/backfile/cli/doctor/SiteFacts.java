package dev.backfile.cli.doctor;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/** What is to be said of a site: where it lies, how large it is, which settings it has. No value of a setting is told. */
public final class SiteFacts {

    private static final String SETTINGS = "jbake.properties";

    private SiteFacts() {}

    /**
     * Of the site in a folder.
     *
     * @param known which settings there are
     */
    public static List<Fact> of(Path site, SettingNames known) throws IOException {
        if (!Files.isDirectory(site)) {
            return List.of(new Fact("Site", "there is no such folder"));
        }
        Properties settings = settings(site.resolve(SETTINGS));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Disk", disk(site)));
        List<String> contents = contents(site, settings);
        for (String content : contents) {
            Path place = site.resolve(content);
            String said = Files.isRegularFile(place) ? "a file" : FolderFacts.of(place);
            facts.add(new Fact("content", contents.size() == 1 ? said : content + ": " + said));
        }
        for (String folder : List.of("templates", "assets")) {
            facts.add(new Fact(folder, FolderFacts.of(folder(site, settings, folder))));
        }
        for (String kept : settings.getProperty("asset.kept", "").split(",")) {
            String folder = kept.replaceFirst(":.*", "").strip();
            if (!folder.isEmpty()) {
                facts.add(new Fact("kept assets", FolderFacts.of(site.resolve(folder))));
            }
        }
        facts.add(new Fact(
                "baked", FolderFacts.of(site.resolve(settings.getProperty("destination.folder", "target/site")))));
        facts.add(new Fact("ledger", FolderFacts.of(site.resolve(".backfile"))));
        facts.add(new Fact("Settings", names(settings, known)));
        return facts;
    }

    /** The folders of articles: one, or several with commas between them. */
    private static List<String> contents(Path site, Properties settings) {
        String written = settings.getProperty("content.folder", "content");
        return Files.exists(site.resolve(written))
                ? List.of(written)
                : Arrays.stream(written.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private static Path folder(Path site, Properties settings, String kind) {
        String key = kind.equals("templates") ? "template.folder" : "asset.folder";
        return site.resolve(settings.getProperty(key, kind));
    }

    private static String disk(Path site) throws IOException {
        FileStore store = Files.getFileStore(site);
        return store.type() + (store.isReadOnly() ? ", read-only" : "") + ", names " + caseOf(site) + ", "
                + Sizes.of(store.getUsableSpace()) + " free";
    }

    /** Whether a file is found under its name in capitals, too. */
    private static String caseOf(Path site) throws IOException {
        Path file = site.resolve(SETTINGS);
        if (!Files.exists(file)) {
            return "of unknown case sensitivity";
        }
        Path capitals = site.resolve(SETTINGS.toUpperCase(Locale.ROOT));
        return Files.exists(capitals) && Files.isSameFile(file, capitals) ? "not case-sensitive" : "case-sensitive";
    }

    private static Properties settings(Path file) throws IOException {
        Properties settings = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                settings.load(reader);
            } catch (MalformedInputException | IllegalArgumentException unreadable) {
                settings.clear();
            }
        }
        return settings;
    }

    private static String names(Properties settings, SettingNames known) {
        TreeSet<String> told = new TreeSet<>();
        int own = 0;
        for (String key : settings.stringPropertyNames()) {
            Optional<String> name = known.told(key);
            name.ifPresent(told::add);
            own += name.isPresent() ? 0 : 1;
        }
        return (told.isEmpty() ? "none of Backfile's" : String.join(", ", told))
                + (own == 0 ? "" : String.format(Locale.ROOT, "; %,d of the site's own", own));
    }
}
