package dev.backfile.sample;

import dev.backfile.BakeReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A baked site in its folder. */
public record Baked(Path folder, BakeReport report) {

    /** Every file, by its path with {@code /} between names, in order. */
    public List<String> files() {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files whose names end so. */
    public List<String> files(String ending) {
        return files().stream().filter(path -> path.endsWith(ending)).toList();
    }

    /** Every HTML page. */
    public List<String> pages() {
        return files(".html");
    }

    public Path path(String path) {
        return folder.resolve(path);
    }

    public boolean has(String path) {
        return Files.isRegularFile(path(path));
    }

    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes(path(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An HTML page, parsed as a browser does. */
    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** The documents of a kind: pages whose body has the class {@code k-KIND}. */
    public List<String> ofKind(String kind) {
        return pages().stream()
                .filter(path -> text(path).contains("<body class=\"k-" + kind + "\""))
                .toList();
    }

    /** Every file, byte for byte, one character a byte. */
    public SortedMap<String, String> bytes() {
        SortedMap<String, String> all = new TreeMap<>();
        files().forEach(path -> all.put(path, new String(bytes(path), StandardCharsets.ISO_8859_1)));
        return all;
    }

    /** The files that only one of the two sites has, or that have other bytes in it. */
    public Set<String> differences(Baked other) {
        SortedMap<String, String> own = bytes();
        SortedMap<String, String> others = other.bytes();
        Set<String> differing = new TreeSet<>(own.keySet());
        differing.addAll(others.keySet());
        differing.removeIf(path -> own.containsKey(path) && own.get(path).equals(others.get(path)));
        return differing;
    }

    /** The texts of what a selector finds on a page. */
    public List<String> texts(String path, String selector) {
        return page(path).select(selector).stream().map(Element::text).toList();
    }
}
