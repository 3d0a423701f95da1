package dev.backfile.publish.target;

import dev.backfile.config.PublishTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What rsync reaches, by the rsync that is installed and with the keys of its ssh. Names go to it as a list that ends each
 * with a null, never as words of a command.
 */
final class RsyncTarget implements Target {

    private static final int PARTLY = 23;
    private static final int VANISHED = 24;

    private final String to;
    private final Path memory;

    private RsyncTarget(String to, TargetSite site) {
        this.to = to;
        this.memory = site.memory();
    }

    static Target open(PublishTarget target, TargetSite site) throws IOException {
        String to = Targets.to(target, "user@example.org:/srv/www");
        if (to.startsWith("-")) {
            throw new TargetException("names '" + to + "', which is an option of rsync", "write user@host:/folder");
        }
        return new RsyncTarget(to.endsWith("/") ? to : to + "/", site);
    }

    @Override
    public Optional<byte[]> list() throws IOException {
        Path copy = memory.resolve("list");
        Files.deleteIfExists(copy);
        int status = run(memory, List.of("--ignore-missing-args", to + LIST, copy.toString()), List.of());
        if (status != 0 && status != PARTLY) {
            throw failed(status);
        }
        return Files.isRegularFile(copy) ? Optional.of(Files.readAllBytes(copy)) : Optional.empty();
    }

    /** Asks for everything that stands there: one listing for all of them. */
    @Override
    public Set<String> standing(Collection<String> paths) throws IOException {
        if (paths.isEmpty()) {
            return Set.of();
        }
        Path listing = memory.resolve("listing");
        Process process = new ProcessBuilder(
                        "rsync",
                        "--recursive",
                        "--list-only",
                        "--out-format=%n",
                        "--no-human-readable",
                        "--8-bit-output",
                        to)
                .redirectOutput(listing.toFile())
                .redirectError(memory.resolve("said").toFile())
                .start();
        int status = await(process);
        if (status != 0 && status != PARTLY) {
            throw failed(status);
        }
        Set<String> wanted = new HashSet<>(paths);
        return Files.readAllLines(listing, StandardCharsets.UTF_8).stream()
                .map(line -> line.split(" +", 5))
                .filter(words -> words.length == 5)
                .map(words -> words[4])
                .filter(wanted::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public void put(List<Upload> files, Consumer<Upload> done) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        Path root = root(files.get(0));
        int status = run(
                root,
                List.of("--no-implied-dirs", "--times", "--perms", "--checksum", "--files-from=-", "--from0", "./", to),
                files.stream().map(Upload::path).toList());
        if (status != 0) {
            throw failed(status);
        }
        files.forEach(done);
    }

    @Override
    public void delete(List<String> paths, Consumer<String> done) throws IOException {
        if (paths.isEmpty()) {
            return;
        }
        // what is missing here is deleted there, if only its folder is not missing
        Path nothing = Files.createTempDirectory(memory, "nothing");
        SortedSet<Path> folders = new TreeSet<>(Comparator.reverseOrder());
        for (String path : paths) {
            for (Path each = nothing.resolve(path).getParent(); !each.equals(nothing); each = each.getParent()) {
                folders.add(each);
            }
            Files.createDirectories(nothing.resolve(path).getParent());
        }
        int status = run(nothing, List.of("--delete-missing-args", "--files-from=-", "--from0", "./", to), paths);
        for (Path each : folders) {
            Files.delete(each);
        }
        Files.delete(nothing);
        if (status != 0 && status != VANISHED) {
            throw failed(status);
        }
        paths.forEach(done);
    }

    @Override
    public void remember(byte[] list) throws IOException {
        Files.write(memory.resolve(LIST), list);
        int status = run(memory, List.of("--checksum", "./" + LIST, to), List.of());
        if (status != 0) {
            throw failed(status);
        }
    }

    @Override
    public void close() {
        // nothing is open
    }

    private static Path root(Upload file) {
        Path root = file.file();
        for (int names = file.path().split("/").length; names > 0; names--) {
            root = root.getParent();
        }
        return root;
    }

    private int run(Path folder, List<String> arguments, List<String> names) throws IOException {
        List<String> command = new ArrayList<>(List.of("rsync", "--protect-args", "--chmod=D755,F644"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(memory.resolve("said").toFile());
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            throw new TargetException("needs rsync, which is not installed", "install rsync, or choose another kind");
        }
        try (OutputStream input = process.getOutputStream()) {
            for (String name : names) {
                input.write(name.getBytes(StandardCharsets.UTF_8));
                input.write(0);
            }
        } catch (IOException ended) {
            // its status says why it reads no more
        }
        return await(process);
    }

    private static int await(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private TargetException failed(int status) throws IOException {
        String said =
                Files.readString(memory.resolve("said")).lines().findFirst().orElse("it said nothing");
        return new TargetException(
                "cannot be reached or written: rsync ended with " + status + " (" + said + ")",
                "try rsync --list-only " + to + " by hand, and publish again");
    }
}
