package dev.backfile.config.file;

import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Invisible;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
import dev.backfile.diagnostic.Severity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.configuration2.ex.ConfigurationException;

/**
 * The files of settings of a site: {@code jbake.properties}, and JBake's old {@code custom.properties}, which goes before
 * it as in JBake.
 *
 * @param values what the site sets, by key, in order
 * @param texts the file of each key
 * @param diagnostics the mistakes found in reading the files
 */
public record SettingsFiles(Map<String, Object> values, Map<String, SettingsFile> texts, List<Diagnostic> diagnostics) {

    /** The name of the file of settings. */
    public static final String NAME = "jbake.properties";

    private static final String OPTION = "--set ";
    private static final String OLD_NAME = "custom.properties";

    /** Files that set nothing. */
    public static final SettingsFiles NONE = new SettingsFiles(Map.of(), Map.of(), List.of());

    private static final long LARGEST = 1 << 20;

    /**
     * Reads what there is; empty, with diagnostics, where it cannot be understood at all.
     *
     * @param config the file to read in the place of {@code jbake.properties}
     * @param given settings that go before all files, each value written as it would be there
     */
    public static SettingsFiles read(Path site, Optional<Path> config, Map<String, String> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, SettingsFile> texts = new LinkedHashMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        given.forEach((key, value) -> {
            SettingsFile option = new SettingsFile(OPTION + key, PropertiesText.of(""));
            add(option, onOneLine(key + "=" + value), values, texts, diagnostics);
        });
        for (String name :
                List.of(OLD_NAME, config.map(file -> seenFrom(site, file)).orElse(NAME))) {
            Path path = site.resolve(name);
            if (!Files.exists(path) && (config.isEmpty() || name.equals(OLD_NAME))) {
                continue;
            }
            if (name.equals(OLD_NAME)) {
                diagnostics.add(new Diagnostic(
                        Code.BAD_SETTING,
                        Severity.WARNING,
                        Place.file(name),
                        name + " is an old name for " + NAME,
                        "rename the file, or move its settings to " + NAME));
            }
            text(path, name, diagnostics)
                    .ifPresent(text ->
                            add(new SettingsFile(name, PropertiesText.of(text)), text, values, texts, diagnostics));
        }
        return new SettingsFiles(Collections.unmodifiableMap(values), Map.copyOf(texts), List.copyOf(diagnostics));
    }

    /** Whether nothing says that this is a site: no file sets anything, and no option names its theme. */
    public boolean none() {
        return !values.containsKey("theme")
                && texts.values().stream().allMatch(file -> file.name().startsWith(OPTION));
    }

    /** A line that does not go on in another: a backslash at its end is one. */
    private static String onOneLine(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 0 ? line : line + "\\";
    }

    /** The path from the site if the file is in it, else the whole path. */
    private static String seenFrom(Path site, Path file) {
        Path folder = site.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(folder) ? folder.relativize(whole) : whole)
                .toString()
                .replace('\\', '/');
    }

    /** Whether a file could not be read. */
    public boolean failed() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** The file in which a key stands, or would. */
    public String path(String key) {
        return file(key).name();
    }

    /** The text in which a key stands. */
    public PropertiesText text(String key) {
        return file(key).text();
    }

    /** What the site sets, and these defaults behind it. */
    public Map<String, Object> over(Map<String, Object> defaults) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        defaults.forEach(all::putIfAbsent);
        return Collections.unmodifiableMap(all);
    }

    private SettingsFile file(String key) {
        SettingsFile file = texts.get(key);
        return file == null ? new SettingsFile(NAME, PropertiesText.of("")) : file;
    }

    private static void add(
            SettingsFile file,
            String text,
            Map<String, Object> values,
            Map<String, SettingsFile> texts,
            List<Diagnostic> diagnostics) {
        try {
            PropertiesParser.parse(text).forEach((key, value) -> {
                if (values.putIfAbsent(key, visible(value)) == null) {
                    texts.put(key, file);
                    unseen(value)
                            .map(character -> unseen(
                                    key,
                                    character,
                                    Place.at(file.name(), file.text().value(key))))
                            .ifPresent(diagnostics::add);
                }
            });
        } catch (ConfigurationException failure) {
            diagnostics.add(Diagnostic.of(
                    Code.BAD_SETTING,
                    Place.at(file.name(), file.text().badEscape()),
                    "the file is not a valid properties file",
                    "a backslash followed by u needs four hexadecimal digits; write two backslashes for one"));
        }
    }

    /** A value without the characters that no page, feed or sitemap may have. */
    private static Object visible(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(item -> Invisible.removed(String.valueOf(item)))
                        .toList()
                : Invisible.removed(String.valueOf(value));
    }

    private static Optional<Character> unseen(Object value) {
        Stream<?> texts = value instanceof List<?> list ? list.stream() : Stream.of(value);
        return texts.map(String::valueOf)
                .filter(text -> Invisible.indexIn(text) >= 0)
                .map(text -> text.charAt(Invisible.indexIn(text)))
                .findFirst();
    }

    private static Diagnostic unseen(String key, char character, Place place) {
        return new Diagnostic(
                Code.BAD_SETTING,
                Severity.WARNING,
                place,
                "the value of " + key + " has an invisible control character (" + Invisible.name(character)
                        + "), which is left out",
                "delete it");
    }

    private static Optional<String> text(Path path, String name, List<Diagnostic> diagnostics) {
        try {
            if (Files.size(path) > LARGEST) {
                diagnostics.add(Diagnostic.of(
                        Code.FILE_TOO_LARGE,
                        Place.file(name),
                        "the file of settings is larger than 1 MiB",
                        "check that it is the right file"));
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(path);
            String text = new String(bytes, StandardCharsets.UTF_8);
            encodingFault(bytes, name).ifPresent(diagnostics::add);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException failure) {
            diagnostics.add(Diagnostic.of(
                    Code.UNREADABLE_FILE,
                    Place.file(name),
                    "the file of settings cannot be read",
                    "check that it is a file and that you may read it"));
            return Optional.empty();
        }
    }

    /** JBake reads what is not UTF-8 all the same, so this is no error. */
    private static Optional<Diagnostic> encodingFault(byte[] bytes, String name) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), characters, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        String before = characters.flip().toString();
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        Place place = Place.at(name, new Position(line, before.length() - before.lastIndexOf('\n')));
        return Optional.of(new Diagnostic(
                Code.BAD_ENCODING, Severity.WARNING, place, "the file is not text in UTF-8", "save it in UTF-8"));
    }

    /**
     * A file of settings.
     *
     * @param name its name
     * @param text where each setting stands in it
     */
    public record SettingsFile(String name, PropertiesText text) {}
}
