package dev.backfile.desk.check;

import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.notation.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The files of a site that changed since a revision, as Git tells it: those that are committed, and those that are not yet.
 *
 * @param changed their paths in the site's folder
 * @param removed those of them that are not there any more
 */
record ChangedFiles(Set<String> changed, Set<String> removed) {

    private static final long PATIENCE_SECONDS = 60;
    private static final int SHORTEST_NAME = 3;
    private static final String OWN = ".backfile/";

    /**
     * @throws RevisionException if Git is not there, the site is in no repository of it, or it knows no such revision
     */
    static ChangedFiles since(Path site, String revision) throws RevisionException {
        if (run(site, "rev-parse", "--is-inside-work-tree").status() != 0) {
            throw new RevisionException("the site is in no repository of Git, so nothing is known of changes");
        }
        Answer commit = run(site, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.status() != 0) {
            throw new RevisionException("Git knows no revision '" + revision
                    + "'; in continuous integration, fetch more" + " than the last commit");
        }
        String from = commit.text().strip();
        Set<String> changed = new HashSet<>();
        changed.addAll(names(site, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--relative", from));
        changed.addAll(names(site, "ls-files", "--others", "--exclude-standard", "-z"));
        Set<String> removed = new HashSet<>(names(
                site,
                "diff",
                "--name-only",
                "-z",
                "--no-renames",
                "--no-ext-diff",
                "--relative",
                "--diff-filter=D",
                from));
        changed.removeIf(file -> file.startsWith(OWN));
        return new ChangedFiles(changed, removed);
    }

    /** Whether a mistake stands in a changed file, or names one that is gone. */
    boolean concern(Diagnostic mistake) {
        String path = mistake.place().path();
        return changed.contains(path)
                || changed.stream().anyMatch(file -> file.startsWith(path + "/"))
                || removed.stream()
                        .map(SitePath::baseName)
                        .anyMatch(name -> name.length() >= SHORTEST_NAME
                                && mistake.message().contains(name));
    }

    private static List<String> names(Path site, String... arguments) throws RevisionException {
        Answer answer = run(site, arguments);
        if (answer.status() != 0) {
            throw new RevisionException(
                    "Git does not tell what changed: " + answer.text().strip());
        }
        return Arrays.stream(answer.text().split("\0"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private record Answer(int status, String text) {}

    private static Answer run(Path site, String... arguments) throws RevisionException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotepath=off"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(site.toFile())
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        Process git;
        try {
            git = builder.start();
        } catch (IOException absent) {
            throw new RevisionException(
                    "Git is not installed here, or not on the path, so nothing is known of changes");
        }
        try {
            git.getOutputStream().close();
            String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RevisionException("Git does not answer");
            }
            return new Answer(git.exitValue(), text);
        } catch (IOException broken) {
            throw new RevisionException("Git does not answer");
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new RevisionException("Git was interrupted");
        } finally {
            git.destroy();
        }
    }
}
