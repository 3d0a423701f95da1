package dev.backfile.desk.scaffold;

import dev.backfile.archive.text.Slugs;
import dev.backfile.config.value.SettingGroup;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts the files of a new site into a folder. No file that is there is changed. */
public final class SiteStarter {

    private static final String CONTENT = "content";
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>{}#&|~$!=+-]");

    private final List<SettingGroup> settings;
    private final LocalDate today;

    /**
     * A starter of sites.
     *
     * @param settings every setting that a site may have
     * @param today the day on which sites begin
     */
    public SiteStarter(List<SettingGroup> settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
    }

    /**
     * Starts a site.
     *
     * @param folder its folder, which need not be there
     * @param title the publication's name
     * @param host the address at which it will stand
     * @throws IOException if a file cannot be written
     */
    public NewSite start(Path folder, String title, String host) throws IOException {
        String name = NewNames.clean(title);
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        boolean hasContent = hasFiles(folder.resolve(CONTENT));
        if (hasContent) {
            notes.add("The folder content has files already, so no articles to begin with were written.");
        }
        for (Map.Entry<String, String> file : files(name, host).entrySet()) {
            if (hasContent && file.getKey().startsWith(CONTENT + "/")) {
                continue;
            }
            Path path = folder.resolve(file.getKey());
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                kept.add(file.getKey());
            } else {
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                written.add(file.getKey());
            }
        }
        return new NewSite(List.copyOf(written), List.copyOf(kept), List.copyOf(notes));
    }

    private Map<String, String> files(String title, String host) throws IOException {
        LocalDate earlier = today.minusDays(8);
        LocalDate later = today.minusDays(1);
        String artifact = Slugs.of(title, true).orElse("site");
        Map<String, String> words = Map.of(
                "%title%", MARKS.matcher(title).replaceAll("\\\\$0"),
                "%earlier%", earlier.toString(),
                "%later%", later.toString(),
                "%artifact%", artifact);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("jbake.properties", StarterSettings.text(settings, values(title, host)));
        files.put(in(earlier, "the-harbour-bell-rings-again.md"), resource("first.md", words));
        files.put(in(earlier, "bell.svg"), resource("bell.svg", words));
        files.put(in(later, "what-the-ferry-costs-now.md"), resource("second.md", words));
        files.put(in(later, "harbour.svg"), resource("harbour.svg", words));
        files.put(CONTENT + "/authors/mara-ellison.md", resource("author.md", words));
        files.put(CONTENT + "/about.md", resource("about.md", words));
        files.put("archetypes/article.md", resource("archetype.md", words));
        files.put(".gitignore", resource("gitignore", words));
        files.put(".editorconfig", resource("editorconfig", words));
        files.put(".github/workflows/publish.yml", resource("github.yml", words));
        files.put(".gitlab-ci.yml", resource("gitlab.yml", words));
        files.put("pom.xml", resource("pom.xml", words));
        return files;
    }

    private static Map<String, String> values(String title, String host) {
        return Map.of(
                "site.title",
                title,
                "site.tagline",
                "News from a small port",
                "site.host",
                host,
                "site.navigation",
                "News: /index.html, Authors: /authors/index.html, About: /about.html");
    }

    private static String in(LocalDate day, String name) {
        return CONTENT + "/"
                + DateTimeFormatter.ofPattern("uuuu/MM/", Locale.ROOT).format(day) + name;
    }

    private static String resource(String name, Map<String, String> words) throws IOException {
        try (InputStream stream = SiteStarter.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            return text;
        }
    }

    private static boolean hasFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(Files::isRegularFile);
        }
    }
}
