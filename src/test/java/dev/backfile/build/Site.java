package dev.backfile.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A small site for tests: write files, bake, look at pages and diagnostics, edit, bake again. Bakes as of 1 January 2020
 * unless told otherwise.
 */
public final class Site {

    /** One for all, as a program has it that bakes many sites. */
    private static final Backfile OVEN = new Backfile();

    private final Path folder;
    private UnaryOperator<BakeRequest> options = request -> request;
    private BakeReport report;

    private Site(Path folder) {
        this.folder = folder;
    }

    /** An empty Backfile site with a host. */
    public static Site in(Path folder) {
        return new Site(folder).with("jbake.properties", "site.host=https://example.org", "site.title=The Test");
    }

    /** A folder with nothing in it. */
    public static Site empty(Path folder) {
        return new Site(folder);
    }

    /** Writes a file. */
    public Site with(String path, String... lines) {
        return withText(path, String.join("\n", lines) + "\n");
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a file of exactly this text. */
    public Site withText(String path, String text) {
        return withBytes(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a JPEG of so many pixels. */
    public Site photograph(String path, int width, int height) {
        return withBytes(path, Pictures.jpeg(width, height));
    }

    /** Writes a file of these bytes. */
    public Site withBytes(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes an article: fields of its front matter, then {@code ---}, then its text; dated and titled if it is not. */
    public Site article(String path, String... lines) {
        List<String> given = List.of(lines);
        int fence = given.indexOf("---");
        List<String> fields = fence < 0 ? List.of() : given.subList(0, fence);
        StringBuilder text = new StringBuilder("---\n");
        if (fields.stream().noneMatch(field -> field.startsWith("title:"))) {
            String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.md$", "");
            text.append("title: The ").append(name).append('\n');
        }
        if (fields.stream().noneMatch(field -> field.startsWith("date:"))) {
            text.append("date: 2014-10-24\n");
        }
        fields.forEach(field -> text.append(field).append('\n'));
        text.append("---\n");
        given.subList(fence + 1, given.size()).forEach(line -> text.append(line).append('\n'));
        return withText("content/" + path, text.toString());
    }

    /** Removes a file. */
    public Site without(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sets how the next bakes are done. */
    public Site options(UnaryOperator<BakeRequest> change) {
        options = change;
        return this;
    }

    /** Bakes. */
    public Site bake() {
        BakeRequest request = BakeRequest.of(folder).withAsOf("2020-01-01").withThreads(2);
        report = OVEN.bake(options.apply(request));
        return this;
    }

    /** Bakes, and expects no mistake at all. */
    public Site bakeWell() {
        bake();
        assertThat(mistakes()).isEmpty();
        return this;
    }

    public Path folder() {
        return folder;
    }

    public BakeReport report() {
        return report;
    }

    /** The mistakes of the last bake, each as {@code place code}. */
    public List<String> mistakes() {
        return report.diagnostics().stream()
                .map(diagnostic -> diagnostic.place() + " " + diagnostic.code().word())
                .toList();
    }

    public List<Diagnostic> diagnostics() {
        return report.diagnostics();
    }

    public boolean has(String path) {
        return Files.isRegularFile(report.destination().resolve(path));
    }

    /** The text of a baked file. */
    public String text(String path) {
        try {
            return Files.readString(report.destination().resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A baked page. */
    public Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** A baked XML file. */
    public Document xml(String path) {
        return Jsoup.parse(text(path), "", org.jsoup.parser.Parser.xmlParser());
    }

    /** Every file in the destination that a server shows. */
    public List<String> files() {
        return bytes().keySet().stream()
                .filter(path -> !path.startsWith(".backfile-"))
                .toList();
    }

    /** Every file in the destination with its content, byte for byte. */
    public SortedMap<String, String> bytes() {
        return bytes(report.destination());
    }

    /** Every file in a folder with its content, byte for byte. */
    public static SortedMap<String, String> bytes(Path destination) {
        SortedMap<String, String> bytes = new TreeMap<>();
        if (!Files.exists(destination)) {
            return bytes;
        }
        try (Stream<Path> files = Files.walk(destination)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                bytes.put(
                        destination.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
