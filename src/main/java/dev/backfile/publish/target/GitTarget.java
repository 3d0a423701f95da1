package dev.backfile.publish.target;

import dev.backfile.config.PublishTarget;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.NetRCCredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A branch of a git repository: one commit for each publication, upon the one before or alone. What others put into the
 * branch stays. Passwords come from the environment or {@code ~/.netrc}, keys from {@code ~/.ssh}.
 */
final class GitTarget implements Target {

    private static final String USER = "BACKFILE_GIT_USER";
    private static final String PASSWORD = "BACKFILE_GIT_PASSWORD";
    private static final String NO_JEKYLL = ".nojekyll";
    private static final String DOMAIN = "CNAME";

    private final String url;
    private final String branch;
    private final boolean squash;
    private final Optional<String> domain;
    private final Git git;
    private final Optional<CredentialsProvider> credentials;
    private final Optional<ObjectId> head;
    private final Map<String, ObjectId> entries = new LinkedHashMap<>();
    private final Map<String, FileMode> modes = new LinkedHashMap<>();
    private final ObjectInserter inserter;

    private GitTarget(
            PublishTarget target,
            String url,
            Git git,
            Optional<CredentialsProvider> credentials,
            Optional<ObjectId> head)
            throws IOException {
        this.url = url;
        this.branch = branch(target);
        this.squash = target.value("history").filter("squash"::equals).isPresent();
        this.domain = target.value("domain");
        this.git = git;
        this.credentials = credentials;
        this.head = head;
        this.inserter = git.getRepository().newObjectInserter();
        if (head.isPresent()) {
            readHead(head.get());
        }
    }

    static Target open(PublishTarget target, TargetSite site) throws IOException {
        String history = target.value("history").orElse("keep");
        if (!history.equals("keep") && !history.equals("squash")) {
            throw new TargetException(
                    "has the history '" + history + "'", "write publish." + target.name() + ".history=keep or squash");
        }
        String branch = branch(target);
        if (!Repository.isValidRefName(Constants.R_HEADS + branch)) {
            throw new TargetException(
                    "names '" + branch + "', which can be no branch", "write a name such as gh-pages");
        }
        String url = url(target, site.folder());
        Optional<CredentialsProvider> credentials = credentials(site);
        try {
            File repository = site.memory().resolve("repository.git").toFile();
            Git git = Git.init().setBare(true).setDirectory(repository).call();
            Optional<ObjectId> head = fetch(git, url, branch, credentials);
            return new GitTarget(target, url, git, credentials, head);
        } catch (GitAPIException failure) {
            throw unreachable(failure);
        }
    }

    private static String branch(PublishTarget target) {
        return target.value("branch").orElse("gh-pages");
    }

    /** The repository that is named, or the one that the site's folder was cloned from. */
    private static String url(PublishTarget target, Path folder) throws IOException {
        String to = target.to();
        if (to.contains("://") || to.contains("@")) {
            return to;
        }
        try {
            if (!to.isEmpty() && Files.isDirectory(folder.resolve(to))) {
                return folder.resolve(to).toAbsolutePath().normalize().toString();
            }
        } catch (InvalidPathException noFolder) {
            // perhaps the name of a remote repository
        }
        String remote = to.isEmpty() ? Constants.DEFAULT_REMOTE_NAME : to;
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().toFile());
        if (builder.getGitDir() != null) {
            try (Repository own = builder.build()) {
                String url = own.getConfig().getString("remote", remote, "url");
                if (url != null) {
                    return url;
                }
            }
        }
        throw new TargetException(
                to.isEmpty()
                        ? "does not say where it lies, and the site was cloned from no repository"
                        : "names '" + to
                                + "', which is neither a URL nor a folder nor a remote repository of the site's",
                "set publish." + target.name() + ".to, such as https://github.com/user/repository.git");
    }

    private static Optional<CredentialsProvider> credentials(TargetSite site) {
        Optional<String> password = site.variable(PASSWORD);
        if (password.isPresent()) {
            return Optional.of(new UsernamePasswordCredentialsProvider(
                    site.variable(USER).orElse("x-access-token"), password.get()));
        }
        return site.variable("HOME")
                .filter(home -> Files.isRegularFile(Path.of(home, ".netrc")))
                .map(home -> new NetRCCredentialsProvider());
    }

    private static Optional<ObjectId> fetch(
            Git git, String url, String branch, Optional<CredentialsProvider> credentials) throws GitAPIException {
        var listing = git.lsRemote().setRemote(url).setHeads(true);
        credentials.ifPresent(listing::setCredentialsProvider);
        Optional<Ref> ref = listing.call().stream()
                .filter(each -> each.getName().equals(Constants.R_HEADS + branch))
                .findFirst();
        if (ref.isPresent()) {
            var fetching = git.fetch()
                    .setRemote(url)
                    .setRefSpecs(new RefSpec("+" + Constants.R_HEADS + branch + ":" + Constants.R_HEADS + branch));
            credentials.ifPresent(fetching::setCredentialsProvider);
            fetching.call();
        }
        return ref.map(Ref::getObjectId);
    }

    private void readHead(ObjectId commit) throws IOException {
        try (RevWalk commits = new RevWalk(git.getRepository());
                TreeWalk tree = new TreeWalk(git.getRepository())) {
            tree.addTree(commits.parseCommit(commit).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                entries.put(tree.getPathString(), tree.getObjectId(0));
                modes.put(tree.getPathString(), tree.getFileMode(0));
            }
        }
    }

    @Override
    public boolean isAtOnce() {
        return true;
    }

    @Override
    public Optional<byte[]> list() throws IOException {
        ObjectId list = entries.get(LIST);
        return list == null
                ? Optional.empty()
                : Optional.of(git.getRepository().open(list).getBytes());
    }

    @Override
    public Set<String> standing(Collection<String> paths) {
        return paths.stream().filter(entries::containsKey).collect(Collectors.toSet());
    }

    @Override
    public void put(List<Upload> files, Consumer<Upload> done) throws IOException {
        for (Upload file : files) {
            put(file.path(), Files.readAllBytes(file.file()));
            done.accept(file);
        }
    }

    @Override
    public void delete(List<String> paths, Consumer<String> done) {
        for (String path : paths) {
            entries.remove(path);
            done.accept(path);
        }
    }

    @Override
    public void remember(byte[] list) throws IOException {
        put(LIST, list);
    }

    private void put(String path, byte[] bytes) throws IOException {
        entries.put(path, inserter.insert(Constants.OBJ_BLOB, bytes));
        modes.put(path, FileMode.REGULAR_FILE);
    }

    @Override
    public void finish(String subject) throws IOException {
        put(NO_JEKYLL, new byte[0]);
        if (domain.isPresent()) {
            put(DOMAIN, (domain.get() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        PersonIdent who = new PersonIdent(git.getRepository());
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree());
        commit.setAuthor(who);
        commit.setCommitter(who);
        commit.setMessage(subject + "\n");
        if (!squash && head.isPresent()) {
            commit.setParentId(head.get());
        }
        ObjectId made = inserter.insert(commit);
        inserter.flush();
        push(made);
    }

    private ObjectId tree() throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        entries.forEach((path, object) -> {
            DirCacheEntry entry = new DirCacheEntry(path);
            entry.setFileMode(modes.get(path));
            entry.setObjectId(object);
            builder.add(entry);
        });
        builder.finish();
        return index.writeTree(inserter);
    }

    /** Pushes, unless somebody else has pushed since the branch was read. */
    private void push(ObjectId commit) throws IOException {
        String ref = Constants.R_HEADS + branch;
        try {
            RemoteRefUpdate update = new RemoteRefUpdate(
                    git.getRepository(), null, commit, ref, squash, null, head.orElse(ObjectId.zeroId()));
            try (var transport = Transport.open(git.getRepository(), new URIish(url))) {
                credentials.ifPresent(transport::setCredentialsProvider);
                PushResult result = transport.push(NullProgressMonitor.INSTANCE, List.of(update));
                RemoteRefUpdate.Status status = result.getRemoteUpdate(ref).getStatus();
                if (status != RemoteRefUpdate.Status.OK && status != RemoteRefUpdate.Status.UP_TO_DATE) {
                    throw new TargetException(
                            "did not take the commit (" + status + ")",
                            "somebody may have pushed to the branch meanwhile, or it is protected: publish again");
                }
            }
        } catch (URISyntaxException impossible) {
            throw new TargetException("names no URL of a repository", "write one such as https://example.org/site.git");
        }
    }

    @Override
    public void close() {
        inserter.close();
        git.close();
    }

    private static TargetException unreachable(GitAPIException failure) {
        return new TargetException(
                "cannot be reached (" + failure.getMessage() + ")",
                "see that the repository is there; a password comes from " + USER + " and " + PASSWORD
                        + " in the environment or from ~/.netrc, a key from ~/.ssh");
    }
}
