package dev.backfile.cluster;

import dev.backfile.Progress;
import dev.backfile.build.distribution.Share;
import dev.backfile.build.distribution.Shares;
import dev.backfile.output.Folders;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;

/** Makes a folder on a shared disk have the files of a site that lies elsewhere. What is there already is not fetched again. */
final class Fetch {

    private static final String LEDGER = ".backfile";
    private static final String UNFINISHED = "fetched";

    /** Times of change are as coarse as this, and clocks differ: what is younger is fetched again the next time. */
    private static final long UNSURE_MILLIS = 60_000;

    private final URI from;
    private final Path folder;
    private final SparkJobs jobs;
    private final Progress progress;

    Fetch(URI from, Path folder, SparkJobs jobs, Progress progress) {
        this.from = from;
        this.folder = folder;
        this.jobs = jobs;
        this.progress = progress;
    }

    /** What is known of a file that was fetched before. */
    private record Known(long size, long modified) {}

    void fetch() throws IOException {
        Files.createDirectories(folder);
        Map<Path, Known> known = known();
        List<FileCopy> copies = new ArrayList<>();
        long sure = System.currentTimeMillis() - UNSURE_MILLIS;
        org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(from);
        FileSystem files = jobs.files(from);
        String prefix = files.makeQualified(root).toUri().getPath().replaceFirst("/+$", "") + "/";
        RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            String path = file.getPath().toUri().getPath().substring(prefix.length());
            if (path.startsWith(LEDGER + "/")) {
                continue;
            }
            Path copy = folder.resolve(path).normalize();
            if (!copy.startsWith(folder)) {
                throw new IOException("a file is named '" + path + "', which leads out of the site");
            }
            Known before = known.remove(copy);
            long modified = file.getModificationTime();
            if (!new Known(file.getLen(), modified).equals(before)) {
                copies.add(new FileCopy(
                        copy.toString(), file.getPath().toUri().toString(), modified < sure ? modified : 0, ""));
            }
        }
        for (Path gone : known.keySet()) {
            Files.delete(gone);
            deleteEmpty(gone.getParent());
        }
        copy(copies);
    }

    private Map<Path, Known> known() throws IOException {
        Map<Path, Known> known = new HashMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return directory.equals(folder.resolve(LEDGER))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                known.put(
                        file,
                        new Known(
                                attributes.size(), attributes.lastModifiedTime().toMillis()));
                return FileVisitResult.CONTINUE;
            }
        });
        return known;
    }

    /** Where a folder was, a file may come. */
    private void deleteEmpty(Path emptied) throws IOException {
        for (Path each = emptied; !each.equals(folder); each = each.getParent()) {
            try {
                Files.delete(each);
            } catch (DirectoryNotEmptyException inUse) {
                return;
            }
        }
    }

    private void copy(List<FileCopy> copies) throws IOException {
        if (copies.isEmpty()) {
            return;
        }
        progress.stage("Fetching", copies.size());
        Path unfinished = folder.resolve(LEDGER).resolve(UNFINISHED);
        Folders.delete(unfinished);
        List<Share> shares = Shares.of(copies, jobs.context().defaultParallelism()).stream()
                .map(share -> new Share(FileCopy.toBytes(share), share.size()))
                .toList();
        jobs.run("Fetching", "files", CopyWork.inwards(jobs.hadoop(), unfinished), shares, progress::step);
        Folders.delete(unfinished);
    }
}
