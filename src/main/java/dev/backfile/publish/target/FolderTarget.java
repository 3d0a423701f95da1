package dev.backfile.publish.target;

import dev.backfile.config.PublishTarget;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A folder of this machine. Each file is written beside the site and moved to its place. */
final class FolderTarget implements Target {

    private static final String UNFINISHED = ".backfile-uploads";

    private final Path folder;
    private final Path real;
    private long number;

    private FolderTarget(Path folder) throws IOException {
        this.folder = folder;
        this.real = folder.toRealPath();
    }

    static Target open(PublishTarget target, TargetSite site) throws IOException {
        String to = Targets.to(target, "/srv/www");
        Path folder;
        try {
            folder = site.folder().resolve(to).toAbsolutePath().normalize();
        } catch (InvalidPathException impossible) {
            throw new TargetException("names no possible folder", "write a path, such as /srv/www");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new TargetException("names '" + folder + "', which is a file", "name a folder");
        }
        Files.createDirectories(folder);
        FolderTarget opened = new FolderTarget(folder);
        opened.clear();
        return opened;
    }

    @Override
    public Optional<byte[]> list() throws IOException {
        Path list = folder.resolve(LIST);
        return Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(list))
                : Optional.empty();
    }

    @Override
    public Set<String> standing(Collection<String> paths) {
        return paths.stream()
                .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .collect(Collectors.toSet());
    }

    @Override
    public void put(List<Upload> files, Consumer<Upload> done) throws IOException {
        for (Upload file : files) {
            Path next = next();
            Files.copy(file.file(), next, StandardCopyOption.COPY_ATTRIBUTES);
            move(next, file.path());
            done.accept(file);
        }
    }

    @Override
    public void delete(List<String> paths, Consumer<String> done) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve(path);
            inside(file);
            if (Files.isDirectory(file.getParent())) {
                if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(file);
                }
                deleteEmpty(file.getParent());
            }
            done.accept(path);
        }
    }

    @Override
    public void remember(byte[] list) throws IOException {
        Path next = next();
        Files.write(next, list);
        move(next, LIST);
    }

    @Override
    public void close() throws IOException {
        clear();
    }

    private Path next() throws IOException {
        Path unfinished = Files.createDirectories(folder.resolve(UNFINISHED));
        number++;
        return unfinished.resolve(String.valueOf(number));
    }

    private void move(Path from, String path) throws IOException {
        Path to = folder.resolve(path);
        inside(to);
        Files.createDirectories(to.getParent());
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException impossible) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Refuses to work through a link that leads out of the folder. */
    private void inside(Path file) throws IOException {
        Path there = file.getParent();
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        if (Files.isSymbolicLink(there) && !Files.exists(there)
                || !there.toRealPath().startsWith(real)) {
            throw new TargetException(
                    "has a link at '" + folder.relativize(there) + "' that leads out of it",
                    "take the link away, or name another folder");
        }
    }

    private void deleteEmpty(Path emptied) throws IOException {
        for (Path each = emptied; !each.equals(folder); each = each.getParent()) {
            try {
                Files.delete(each);
            } catch (DirectoryNotEmptyException | NoSuchFileException inUse) {
                return;
            }
        }
    }

    private void clear() throws IOException {
        Path unfinished = folder.resolve(UNFINISHED);
        if (!Files.isDirectory(unfinished, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(unfinished)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(unfinished);
    }
}
