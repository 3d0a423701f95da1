package dev.backfile.imports.html.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pages in a folder: a copy of what the host had, or a mirror in which the first folders are hosts, as wget writes them. Links of the
 * file system are not followed.
 */
public final class FolderSource implements PageSource {

    private static final Pattern HOST = Pattern.compile("(?i)(?:[a-z0-9-]+\\.)+[a-z]{2,24}");
    private static final List<String> INDEXES = List.of(
            "index.html",
            "index.htm",
            "default.htm",
            "default.html",
            "index.php",
            "index.shtml",
            "default.asp",
            "default.aspx",
            "index.asp");

    private final Path root;
    private final String ownHost;

    /**
     * The pages of a folder.
     *
     * @throws IOException if there is no such folder
     */
    public FolderSource(Path folder) throws IOException {
        root = folder.toRealPath();
        Path name = root.getFileName();
        ownHost = name != null && HOST.matcher(name.toString()).matches() && !Kinds.isPage(name.toString())
                ? host(name.toString())
                : "";
    }

    private static String host(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    @Override
    public void pages(Visitor visitor) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden =
                        !folder.equals(root) && folder.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()
                        && Kinds.mayBePage(file.getFileName().toString())) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                visitor.passed(
                        "files that cannot be read", root.relativize(file).toString());
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        for (Path file : files) {
            String place = place(file);
            if (Files.size(file) > LARGEST_PAGE) {
                visitor.passed("files that are too large for a page", place);
                continue;
            }
            byte[] bytes = Files.readAllBytes(file);
            if (Kinds.isHtml(bytes) || Kinds.isPage(file.getFileName().toString())) {
                visitor.page(new OldPage(place, address(place), place, bytes, Optional.empty()));
            }
        }
    }

    private String place(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The address that a file had: {@code ?} may not stand in names of files everywhere, so that {@code @} stands for it. */
    private OldAddress address(String place) {
        int slash = place.indexOf('/');
        boolean mirrored = ownHost.isEmpty()
                && slash > 0
                && HOST.matcher(place.substring(0, slash)).matches();
        String host = mirrored ? host(place.substring(0, slash)) : ownHost;
        String path = mirrored ? place.substring(slash) : "/" + place;
        int asked = path.indexOf('?') >= 0 ? path.indexOf('?') : path.matches(".*@[\\w-]+=.*") ? path.indexOf('@') : -1;
        return asked < 0
                ? new OldAddress(host, path, "")
                : new OldAddress(
                        host,
                        path.substring(0, asked),
                        path.substring(asked + 1).replaceFirst("\\.html?$", ""));
    }

    @Override
    public Optional<String> key(OldAddress address) {
        return found(address, INDEXES)
                .filter(file -> !Kinds.isPicture(file.getFileName().toString()))
                .map(this::place);
    }

    @Override
    public Optional<OldPage> page(String key) throws IOException {
        Path file = root.resolve(key);
        if (!isInside(file) || Files.size(file) > LARGEST_PAGE) {
            return Optional.empty();
        }
        return Optional.of(new OldPage(key, address(key), key, Files.readAllBytes(file), Optional.empty()));
    }

    @Override
    public boolean hasPicture(OldAddress address) {
        return found(address, List.of()).filter(FolderSource::isPicture).isPresent();
    }

    private static boolean isPicture(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return Files.size(file) <= LARGEST_PICTURE && Kinds.isPicture(input.readNBytes(16));
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public Path picture(OldAddress address) throws IOException {
        return found(address, List.of()).orElseThrow(() -> new IOException("there is no picture at " + address.url()));
    }

    /** The file of an address: below a folder of its host, or below the folder itself. */
    private Optional<Path> found(OldAddress address, List<String> indexes) {
        List<String> starts = new ArrayList<>();
        if (!address.host().isEmpty()) {
            starts.add(address.host());
            starts.add("www." + address.host());
        }
        starts.add("");
        String path = decoded(address.path());
        List<String> ends = new ArrayList<>();
        if (!address.query().isEmpty()) {
            for (String sign : List.of("?", "@")) {
                ends.add(path + sign + address.query());
                ends.add(path + sign + decoded(address.query()));
                ends.add(path + sign + address.query() + ".html");
            }
        }
        if (address.query().isEmpty()
                || !indexes.isEmpty() && !path.matches("(?i).*\\.(?:php\\d?|aspx?|cgi|jsp|cfm)")) {
            ends.add(path);
            ends.add(address.path());
            if (!indexes.isEmpty() && !path.endsWith("/")) {
                ends.add(path + ".html");
            }
        }
        if (address.query().isEmpty() || indexes.isEmpty()) {
            ends.add(path);
        }
        for (String start : starts) {
            for (String end : ends) {
                Optional<Path> file = file(start + end, indexes);
                if (file.isPresent()) {
                    return file;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Path> file(String relative, List<String> indexes) {
        try {
            Path file = root.resolve(relative.replaceFirst("^/+", ""));
            if (isInside(file)) {
                return Optional.of(file.toRealPath());
            }
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                for (String index : indexes) {
                    if (isInside(file.resolve(index))) {
                        return Optional.of(file.resolve(index).toRealPath());
                    }
                }
            }
            return Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    private boolean isInside(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().startsWith(root);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return path;
        }
    }

    @Override
    public void close() {}
}
