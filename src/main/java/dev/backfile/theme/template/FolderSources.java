package dev.backfile.theme.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Templates in a folder; nothing outside it is ever read. */
final class FolderSources implements TemplateSources {

    /** More than any template of a person has. */
    private static final long LARGEST = 1 << 20;

    private final Path folder;
    private final String label;
    private final Charset charset;

    FolderSources(Path folder, String label, Charset charset) {
        this.folder = folder;
        this.label = label;
        this.charset = charset;
    }

    @Override
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !TemplateNames.base(name).equals(name))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public List<TemplateSource> all() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(FolderSources::isSmall)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .flatMap(name -> find(name).stream())
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean isSmall(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST;
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public Optional<TemplateSource> find(String name) {
        try {
            Path file = folder.resolve(name);
            if (!TemplateNames.isInside(name) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Path real = file.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(new TemplateSource(name, label + "/" + name, Files.readAllBytes(real), charset));
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the template " + label + "/" + name, failure);
        }
    }
}
