package dev.backfile.law;

import dev.backfile.law.Edit.AddForeign;
import dev.backfile.law.Edit.Delete;
import dev.backfile.law.Edit.Forget;
import dev.backfile.law.Edit.KeepRegister;
import dev.backfile.law.Edit.Link;
import dev.backfile.law.Edit.Move;
import dev.backfile.law.Edit.SpoilMemory;
import dev.backfile.law.Edit.SpoilOutput;
import dev.backfile.law.Edit.Spoiling;
import dev.backfile.law.Edit.TouchAll;
import dev.backfile.law.Edit.Write;
import dev.backfile.output.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A site on the disk, its destination, and what Backfile may not touch or cannot know there. */
final class Grounds {

    private static final String MEMORY = ".backfile";
    private static final String OUTSIDE = "outside.md";

    private final Path site;
    private final Path destination;
    private final SortedMap<String, String> foreign = new TreeMap<>();
    private final SortedMap<String, String> forgotten = new TreeMap<>();
    private final Set<String> spoiled = new TreeSet<>();
    private final Copies copies;
    private SortedMap<String, String> keptForeign = new TreeMap<>();
    private SortedMap<String, String> keptForgotten = new TreeMap<>();
    private String memory = MEMORY;
    private final Path elsewhere;
    private SortedMap<String, String> outside = new TreeMap<>();
    private int replaced;
    private boolean unproven;

    Grounds(Path folder, SortedMap<String, String> files) throws IOException {
        site = folder.resolve("site");
        destination = folder.resolve("baked");
        elsewhere = folder.resolve("replaced");
        copies = new Copies(destination, site.resolve(MEMORY), folder.resolve("copies"));
        SortedMap<String, String> encoded = new TreeMap<>();
        files.forEach((path, text) -> encoded.put(path, bytes(text)));
        Files.createDirectories(site);
        Tree.write(site, encoded);
        writeOutside(folder);
    }

    /** Writes the article beside a site to which links lead out of it. */
    static void writeOutside(Path folder) throws IOException {
        Files.writeString(folder.resolve(OUTSIDE), "---\ntitle: Outside\ndate: 2014-01-01\n---\nA secret.\n");
    }

    Path site() {
        return site;
    }

    Path destination() {
        return destination;
    }

    /** The site's own files. */
    SortedMap<String, String> sources() throws IOException {
        return Tree.read(site, path -> !path.startsWith(MEMORY + "/"));
    }

    /** Files that somebody else put into the destination: they stay. */
    SortedMap<String, String> foreign() {
        return foreign;
    }

    /** Files of bakes of which Backfile has lost its memory: they may stay, but if they do, then as they were. */
    SortedMap<String, String> forgotten() {
        return forgotten;
    }

    void apply(Edit edit) throws IOException {
        if (edit instanceof Write write) {
            Path file = site.resolve(write.path());
            Files.createDirectories(file.getParent());
            if (Files.isSymbolicLink(file)) {
                Files.delete(file);
            }
            Files.writeString(file, write.text());
            write.stamp().put(file);
        } else if (edit instanceof Link link) {
            Files.createDirectories(site.resolve(link.path()).getParent());
            Files.deleteIfExists(site.resolve(link.path()));
            Tree.link(site.resolve(link.path()), link.target());
        } else if (edit instanceof Delete delete) {
            Files.deleteIfExists(site.resolve(delete.path()));
        } else if (edit instanceof Move move && Files.exists(site.resolve(move.from()), LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(site.resolve(move.to()).getParent());
            Files.move(site.resolve(move.from()), site.resolve(move.to()), StandardCopyOption.REPLACE_EXISTING);
        } else if (edit instanceof KeepRegister register) {
            KeptRegister.of(site).write(register);
        } else if (edit instanceof TouchAll touch) {
            for (var source : sources().entrySet()) {
                Path file = site.resolve(source.getKey());
                if (!Tree.isLink(source.getValue())) {
                    Files.write(file, Files.readAllBytes(file));
                    touch.stamp().put(file);
                }
            }
        } else if (edit instanceof SpoilOutput spoil) {
            SortedMap<String, String> present = Tree.read(destination);
            present.keySet().removeAll(foreign.keySet());
            present.keySet().removeAll(forgotten.keySet());
            if (Manifest.read(destination).isOfPreview()) {
                // without its list of files it cannot be told from the public site, and is refused
                present.remove(Manifest.NAME);
            }
            List<String> paths = List.copyOf(present.keySet());
            spoil(destination, paths, spoil.choice(), spoil.spoiling());
            if (!paths.isEmpty()) {
                spoiled.add(paths.get(spoil.choice() % paths.size()));
            }
        } else if (edit instanceof AddForeign added) {
            addForeign(added.path());
        } else if (edit instanceof Edit.DeleteOutputFolder folder) {
            deleteOutputFolder(folder.choice());
        } else if (edit instanceof Edit.ReplaceOutputFolder folder) {
            replaceOutputFolder(folder.choice(), folder.link());
        } else if (edit instanceof Edit.RestoreFile file) {
            restoreFile(file.choice());
        } else if (edit instanceof Edit.KeepCopy) {
            copies.keep();
            keptForeign = new TreeMap<>(foreign);
            keptForgotten = new TreeMap<>(forgotten);
            keptForgotten.putAll(spoiled());
        } else if (edit instanceof Edit.RestoreOutput && copies.restoreDestination()) {
            foreign.clear();
            foreign.putAll(keptForeign);
            forgotten.clear();
            forgotten.putAll(keptForgotten);
            spoiled.clear();
            unproven = true;
        } else if (edit instanceof Edit.RestoreMemory && copies.restoreMemory()) {
            unproven = true;
        } else if (edit instanceof Edit.UseLedger ledger) {
            memory = ledger.name();
            unproven = true;
        } else if (edit instanceof Forget) {
            forget();
            Tree.delete(site.resolve(MEMORY));
        } else if (edit instanceof SpoilMemory spoil) {
            Path folder = site.resolve(MEMORY);
            forget();
            spoil(folder, List.copyOf(Tree.read(folder).keySet()), spoil.choice(), spoil.spoiling());
        }
    }

    private void deleteOutputFolder(int choice) throws IOException {
        SortedMap<String, String> present = Tree.read(destination, path -> path.contains("/"));
        present.keySet().removeAll(foreign.keySet());
        List<String> paths = List.copyOf(present.keySet());
        if (!paths.isEmpty()) {
            String path = paths.get(choice % paths.size());
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            for (String below : paths) {
                if (below.startsWith(folder)) {
                    Files.delete(destination.resolve(below));
                    forgotten.remove(below);
                }
            }
        }
    }

    private void replaceOutputFolder(int choice, boolean link) throws IOException {
        List<String> paths =
                List.copyOf(Tree.read(destination, path -> path.contains("/")).keySet());
        if (paths.isEmpty()) {
            return;
        }
        String path = paths.get(choice % paths.size());
        String folder = path.substring(0, path.lastIndexOf('/'));
        Path place = destination.resolve(folder);
        for (Set<String> known : List.of(foreign.keySet(), forgotten.keySet(), spoiled)) {
            known.removeIf(below -> below.startsWith(folder + "/"));
        }
        if (link) {
            Path moved = elsewhere.resolve("folder-" + replaced++);
            Files.createDirectories(elsewhere);
            Files.move(place, moved);
            Tree.link(place, moved.toString());
        } else {
            Tree.delete(place);
            Files.writeString(place, "foreign");
        }
        outside = Tree.read(elsewhere);
        foreign.putAll(Tree.read(destination, folder::equals));
    }

    /** Whether something was written or removed through a link that somebody put into the destination. */
    boolean isDisturbedOutside() throws IOException {
        return !Tree.read(elsewhere).equals(outside);
    }

    private void restoreFile(int choice) throws IOException {
        SortedMap<String, String> kept = copies.destinationKept();
        kept.keySet().removeAll(keptForeign.keySet());
        kept.keySet().removeAll(keptForgotten.keySet());
        kept.keySet().removeIf(path -> foreign.containsKey(path) || isBlocked(path));
        List<String> paths = List.copyOf(kept.keySet());
        if (!paths.isEmpty()) {
            String path = paths.get(choice % paths.size());
            boolean present = Files.exists(destination.resolve(path), LinkOption.NOFOLLOW_LINKS);
            copies.restore(path);
            spoiled.add(path);
            if (!present || forgotten.containsKey(path)) {
                forgotten.put(path, kept.get(path));
            }
        }
    }

    /** Whether a path leads through what is no folder, or is one. */
    private boolean isBlocked(String path) {
        boolean blocked = Files.isDirectory(destination.resolve(path));
        for (int slash = path.indexOf('/'); slash > 0 && !blocked; slash = path.indexOf('/', slash + 1)) {
            Path folder = destination.resolve(path.substring(0, slash));
            blocked = Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        }
        return blocked;
    }

    /** The files of Backfile's that somebody changed, as they are. */
    private SortedMap<String, String> spoiled() throws IOException {
        return Tree.read(destination, spoiled::contains);
    }

    /** Where ledger and destination may be of different bakes, what was changed there is Backfile's no longer. */
    void settle() throws IOException {
        if (unproven) {
            forgotten.putAll(spoiled());
            forgotten.keySet().removeAll(foreign.keySet());
        }
    }

    /** Ledger and destination are of one bake. */
    void published() {
        unproven = false;
        spoiled.clear();
    }

    /** Where the next bake remembers. */
    Path ledger() {
        return site.resolve(memory);
    }

    private void addForeign(String path) throws IOException {
        Path file = destination.resolve(path);
        if (Files.isDirectory(destination) && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "foreign");
            foreign.put(path, "foreign");
        }
    }

    private void forget() throws IOException {
        forgotten.putAll(Tree.read(destination));
        forgotten.keySet().removeAll(foreign.keySet());
    }

    private static void spoil(Path folder, List<String> paths, int choice, Spoiling spoiling) throws IOException {
        if (paths.isEmpty()) {
            return;
        }
        Path file = folder.resolve(paths.get(choice % paths.size()));
        byte[] bytes = Files.readAllBytes(file);
        int place = bytes.length == 0 ? 0 : spoiling.place() % bytes.length;
        switch (spoiling.kind()) {
            case DELETE -> Files.delete(file);
            case TRUNCATE -> Files.write(file, Arrays.copyOf(bytes, place));
            case LINK -> {
                Path elsewhere = folder.resolveSibling("elsewhere").resolve(file.getFileName());
                Files.createDirectories(elsewhere.getParent());
                Files.move(file, elsewhere, StandardCopyOption.REPLACE_EXISTING);
                Tree.link(file, elsewhere.toString());
            }
            case APPEND -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 7));
            case FLIP -> {
                if (bytes.length > 0) {
                    bytes[place] ^= (byte) (1 << (spoiling.place() & 7));
                }
                Files.write(file, bytes);
            }
        }
    }

    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
