package dev.backfile.cluster;

import dev.backfile.Progress;
import dev.backfile.build.distribution.Share;
import dev.backfile.build.distribution.Shares;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.notation.MediaType;
import dev.backfile.output.Manifest;
import dev.backfile.publish.plan.UploadPlan;
import dev.backfile.publish.target.Target;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * Makes a folder on another file system have a baked site, in the order of {@code backfile publish}, and with the same list of
 * what is the site's. No folder is renamed.
 */
final class Send {

    private final Path site;
    private final URI to;
    private final Charset pages;
    private final SparkJobs jobs;
    private final Progress progress;

    /**
     * @param site the folder of the baked site
     * @param to the other folder
     * @param pages the encoding of baked pages
     */
    Send(Path site, URI to, Charset pages, SparkJobs jobs, Progress progress) {
        this.site = site;
        this.to = to;
        this.pages = pages;
        this.jobs = jobs;
        this.progress = progress;
    }

    /**
     * Sends what is not there.
     *
     * @param adopt whether files of others are overwritten
     * @return what hinders it
     */
    List<Diagnostic> send(boolean adopt) throws IOException {
        FileSystem files = jobs.files(to);
        Map<String, Fingerprint> there = list(files);
        Map<String, Fingerprint> wanted = Manifest.read(site).files();
        UploadPlan plan = UploadPlan.of(there, wanted);
        if (plan.isEmpty()) {
            return List.of();
        }
        Set<String> foreign = adopt ? Set.of() : standing(files, plan.added());
        if (!foreign.isEmpty()) {
            return List.of(Diagnostic.of(
                    Code.BAD_DESTINATION,
                    Place.file(address(foreign.iterator().next()).toString()),
                    "the destination has this file, which Backfile did not write there, in the place of one of the site",
                    "move it, or bake once with --adopt to have it overwritten"));
        }
        progress.stage("Sending", plan.uploads().size() + (long) plan.deleted().size());
        Map<String, Fingerprint> unfinished = new HashMap<>(there);
        plan.uploads().forEach(path -> unfinished.put(path, Fingerprint.NONE));
        remember(files, unfinished);
        for (List<String> stage : plan.stages()) {
            List<FileCopy> copies = stage.stream()
                    .map(path -> new FileCopy(
                            site.resolve(path).toString(), address(path).toString(), 0, MediaType.header(path, pages)))
                    .toList();
            List<Share> shares = Shares.of(copies, jobs.context().defaultParallelism()).stream()
                    .map(share -> new Share(FileCopy.toBytes(share), share.size()))
                    .toList();
            jobs.run("Sending", "files", CopyWork.outwards(jobs.hadoop()), shares, progress::step);
        }
        for (String path : plan.deleted()) {
            files.delete(path(path), false);
            progress.step(1);
        }
        remember(files, wanted);
        return List.of();
    }

    private Map<String, Fingerprint> list(FileSystem files) throws IOException {
        byte[] list;
        try (InputStream input = files.open(path(Target.LIST))) {
            list = input.readAllBytes();
        } catch (FileNotFoundException none) {
            return Map.of();
        }
        Manifest manifest = Manifest.parse(list);
        if (manifest.isNone()) {
            throw new IOException(
                    "'" + Target.LIST + "' is not what was written there; take it away and bake with --adopt");
        }
        return manifest.files();
    }

    private Set<String> standing(FileSystem files, List<String> paths) throws IOException {
        Set<String> wanted = new HashSet<>(paths);
        Set<String> standing = new HashSet<>();
        String prefix = files.makeQualified(new org.apache.hadoop.fs.Path(to))
                        .toUri()
                        .getPath()
                        .replaceFirst("/+$", "") + "/";
        try {
            RemoteIterator<LocatedFileStatus> all = files.listFiles(new org.apache.hadoop.fs.Path(to), true);
            while (all.hasNext()) {
                String path = all.next().getPath().toUri().getPath().substring(prefix.length());
                if (wanted.contains(path)) {
                    standing.add(path);
                }
            }
        } catch (FileNotFoundException nothing) {
            return Set.of();
        }
        return standing;
    }

    private void remember(FileSystem files, Map<String, Fingerprint> state) throws IOException {
        try (OutputStream output = MediaTypes.create(files, path(Target.LIST), "text/plain; charset=utf-8")) {
            output.write(Manifest.of(state, Manifest.Kind.SITE).bytes());
        }
    }

    private org.apache.hadoop.fs.Path path(String path) {
        return new org.apache.hadoop.fs.Path(address(path));
    }

    private URI address(String path) {
        try {
            return new URI(
                    to.getScheme(), to.getAuthority(), to.getPath().replaceFirst("/$", "") + "/" + path, null, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
