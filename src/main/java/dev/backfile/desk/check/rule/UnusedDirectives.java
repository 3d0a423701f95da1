package dev.backfile.desk.check.rule;

import dev.backfile.config.directive.Directives;
import dev.backfile.config.directive.HousePattern;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Templates of directives that no text uses and no other template names. Drafts count as texts. */
final class UnusedDirectives implements Rule {

    private static final int MANY = 5;
    private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(?:md|markdown|mdown|mkd)");

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        Map<String, String> unused = templates(site);
        if (unused.isEmpty()) {
            return List.of();
        }
        Map<String, Pattern> calls = new TreeMap<>();
        unused.keySet()
                .forEach(name -> calls.put(name, call(name, site.settings().directives())));
        for (String place : site.settings().folders().allContent()) {
            for (Path file : files(site.folder().resolve(place), MARKDOWN)) {
                String text = text(file);
                unused.keySet().removeIf(name -> calls.get(name).matcher(text).find());
            }
        }
        for (Path file : files(site.folder().resolve(site.settings().folders().templates()), Pattern.compile(".*"))) {
            String text = unused.isEmpty() ? "" : text(file);
            unused.keySet().removeIf(name -> text.contains(Directives.FOLDER + "/" + name + "."));
        }
        List<Diagnostic> found = new ArrayList<>();
        unused.forEach((name, file) -> found.add(Diagnostic.of(
                        Code.UNUSED_FILE,
                        Place.file(file),
                        "no text uses the directive '" + name + "'",
                        "remove its template, or write ::" + name + " where it belongs")
                .among(new Family("templates of directives are there that no text uses", MANY))));
        return found;
    }

    /** The directives for which the site has templates, each with the file. */
    private static Map<String, String> templates(CheckedSite site) {
        String folder = site.settings().folders().templates() + "/" + Directives.FOLDER + "/";
        Map<String, String> files = new TreeMap<>();
        for (String name : site.settings().directives().own()) {
            Stream.of(".ftlh", ".ftl", ".ftlx")
                    .map(ending -> folder + name + ending)
                    .filter(file -> Files.isRegularFile(site.folder().resolve(file)))
                    .findFirst()
                    .ifPresent(file -> files.put(name, file));
        }
        return files;
    }

    /** What a text has that uses a directive: its name, or what stands for it. */
    private static Pattern call(String name, Directives directives) {
        Set<String> names = new TreeSet<>(Set.of(name));
        directives.shortcodes().forEach((shortcode, meant) -> {
            if (meant.directive().equals(name)) {
                names.add(shortcode);
            }
        });
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        String lines = directives.patterns().stream()
                .filter(pattern -> pattern.shortcode().directive().equals(name))
                .map(HousePattern::beginning)
                .map(beginning -> "|" + Pattern.quote(beginning.strip()))
                .collect(Collectors.joining());
        return Pattern.compile(":(?:" + any + ")(?![A-Za-z0-9_-])|\\{(?:\\{[<%]|%)-?\\s*(?:include\\s+\\S{0,200}?)?(?:"
                + any + ")(?![A-Za-z0-9_-])" + lines);
    }

    private static List<Path> files(Path folder, Pattern names) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(
                            file -> names.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                                    .matches())
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
