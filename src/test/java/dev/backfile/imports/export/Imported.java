package dev.backfile.imports.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A source of a few files, and what it becomes in a new site. */
public final class Imported {

    private final Path folder;

    /** Sources and sites in a folder. */
    public Imported(Path folder) {
        this.folder = folder;
    }

    /** The site. */
    public Path site() {
        return folder.resolve("site");
    }

    /** Writes a file of the source. */
    public Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Packs a folder. */
    public Path zip(String source) throws IOException {
        Path zip = folder.resolve(source + ".zip");
        Path root = folder.resolve(source);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(
                        new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
                packed.write(Files.readAllBytes(file));
                packed.closeEntry();
            }
        }
        return zip;
    }

    /** Brings a source in as what it looks like; with a folder of media where there is one of that name. */
    public ImportReport bring(Path source, boolean privates) throws IOException {
        Path media = folder.resolve("media");
        return new Backfile()
                .bringIn(new ImportRequest(
                        source,
                        site(),
                        Optional.empty(),
                        Files.exists(media) ? Optional.of(media) : Optional.empty(),
                        privates));
    }

    /** A text of the site. */
    public String text(String path) throws IOException {
        return Files.readString(site().resolve(path));
    }

    /** The paths of what was written, but for settings and memory. */
    public Set<String> files() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.walk(site())) {
            all.filter(Files::isRegularFile)
                    .map(file -> site().relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.startsWith("content/") || path.startsWith("assets/"))
                    .forEach(files::add);
        }
        return files;
    }

    /** Everything that was written. */
    public String everything() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String path : files()) {
            all.append(new String(Files.readAllBytes(site().resolve(path)), StandardCharsets.UTF_8));
        }
        return all.append(text("jbake.properties")).toString();
    }

    /** The kinds of what was lost. */
    public static List<String> lost(ImportReport report) {
        return report.lost().stream().map(ImportReport.Lost::kind).toList();
    }

    /** What is wrong with the site, as it is baked with its drafts. */
    public void bakes() {
        List<String> errors = new Backfile()
                .bake(BakeRequest.of(site())).diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .map(Diagnostic::toString)
                        .toList();
        assertThat(errors).isEmpty();
    }

    /** A document that somebody changed stays as it is, and what was removed stays so. */
    public void keepsWhatAnEditorDid(Path source, String changed, String removed) throws IOException {
        Files.writeString(site().resolve(changed), "Mine.");
        Files.delete(site().resolve(removed));
        bring(source, true);
        assertThat(text(changed)).isEqualTo("Mine.");
        assertThat(site().resolve(removed)).doesNotExist();
    }
}
