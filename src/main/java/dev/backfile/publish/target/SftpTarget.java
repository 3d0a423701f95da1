package dev.backfile.publish.target;

import dev.backfile.config.PublishTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.keyverifier.RejectAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/**
 * A server that speaks SFTP, whose key is among the known hosts. Each file is written beside the site and moved to its
 * place.
 */
final class SftpTarget implements Target {

    private static final String PASSWORD = "BACKFILE_SFTP_PASSWORD";
    private static final String KEY = "BACKFILE_SFTP_KEY";
    private static final String KNOWN_HOSTS = "BACKFILE_KNOWN_HOSTS";
    private static final String UNFINISHED = ".backfile-uploads";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CHANNELS = 4;
    private static final int PORT = 22;

    private final String root;
    private final Retries retries;
    private final SshClient client;
    private final ClientSession session;
    private final BlockingQueue<SftpClient> channels = new LinkedBlockingQueue<>();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final AtomicLong number = new AtomicLong();

    private SftpTarget(String root, SshClient client, ClientSession session, Retries retries) throws IOException {
        this.root = root;
        this.retries = retries;
        this.client = client;
        this.session = session;
        for (int count = 0; count < CHANNELS; count++) {
            channels.add(SftpClientFactory.instance().createSftpClient(session));
        }
    }

    static Target open(PublishTarget target, TargetSite site) throws IOException {
        URI to = address(Targets.to(target, "sftp://user@example.org/srv/www"));
        SshClient client = SshClient.setUpDefaultClient();
        boolean opened = false;
        try {
            Path home = Path.of(site.variable("HOME").orElseGet(() -> System.getProperty("user.home")));
            Path known = site.variable(KNOWN_HOSTS).map(Path::of).orElseGet(() -> home.resolve(".ssh/known_hosts"));
            client.setServerKeyVerifier(new KnownHostsServerKeyVerifier(RejectAllServerKeyVerifier.INSTANCE, known));
            client.start();
            ClientSession session = session(client, to, site, known);
            SftpTarget made =
                    new SftpTarget(to.getPath().replaceFirst("/+$", ""), client, session, new Retries(site.pause()));
            opened = true;
            return made;
        } finally {
            if (!opened) {
                client.stop();
            }
        }
    }

    private static URI address(String written) throws TargetException {
        try {
            URI address = new URI(written);
            boolean whole = "sftp".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() != null
                    && address.getPath().length() > 1;
            if (whole) {
                return address;
            }
        } catch (URISyntaxException wrong) {
            // told below
        }
        throw new TargetException(
                "lies at '" + written + "', which is no such address", "write sftp://user@example.org/srv/www");
    }

    private static ClientSession session(SshClient client, URI to, TargetSite site, Path known) throws IOException {
        int port = to.getPort() < 0 ? PORT : to.getPort();
        ClientSession session;
        try {
            session = client.connect(to.getUserInfo(), to.getHost(), port)
                    .verify(PATIENCE)
                    .getSession();
        } catch (IOException failure) {
            throw new TargetException(
                    "cannot be reached at " + to.getHost() + ":" + port + " (" + failure.getMessage() + ")",
                    "see that the server is there, and publish again");
        }
        site.variable(PASSWORD).ifPresent(session::addPasswordIdentity);
        Optional<String> key = site.variable(KEY);
        if (key.isPresent()) {
            try {
                new FileKeyPairProvider(Path.of(key.get())).loadKeys(session).forEach(session::addPublicKeyIdentity);
            } catch (RuntimeException unreadable) {
                throw new TargetException(
                        "cannot read the key that " + KEY + " names", "name a private key without a passphrase");
            }
        }
        try {
            session.auth().verify(PATIENCE);
            return session;
        } catch (IOException failure) {
            session.close(true);
            throw new TargetException(
                    "did not let us in (" + failure.getMessage() + ")",
                    "its key has to stand in " + known + " (ssh " + to.getHost()
                            + " writes it there), and yours in ~/.ssh or in " + KEY + "; or " + PASSWORD
                            + " has the password");
        }
    }

    @Override
    public Optional<byte[]> list() throws IOException {
        return again(channel -> {
            try (var input = channel.read(root + "/" + LIST)) {
                return Optional.of(input.readAllBytes());
            } catch (SftpException absent) {
                if (isAbsent(absent)) {
                    return Optional.empty();
                }
                throw absent;
            }
        });
    }

    @Override
    public Set<String> standing(Collection<String> paths) throws IOException {
        Set<String> standing = ConcurrentHashMap.newKeySet();
        Set<String> firsts = new HashSet<>();
        // where the top has no folder of its name, nothing stands in it
        paths.forEach(path -> firsts.add(path.contains("/") ? path.substring(0, path.indexOf('/')) : path));
        Set<String> there = ConcurrentHashMap.newKeySet();
        new Parallel(CHANNELS, retries).forEach(List.copyOf(firsts), name -> {
            if (exists(name)) {
                there.add(name);
            }
        });
        List<String> doubtful = paths.stream()
                .filter(path -> there.contains(path.contains("/") ? path.substring(0, path.indexOf('/')) : path))
                .toList();
        new Parallel(CHANNELS, retries).forEach(doubtful, path -> {
            if (exists(path)) {
                standing.add(path);
            }
        });
        return standing;
    }

    private boolean exists(String path) throws IOException {
        return with(channel -> {
            try {
                channel.lstat(root + "/" + path);
                return true;
            } catch (SftpException absent) {
                if (isAbsent(absent)) {
                    return false;
                }
                throw absent;
            }
        });
    }

    @Override
    public void put(List<Upload> files, Consumer<Upload> done) throws IOException {
        new Parallel(CHANNELS, retries).forEach(files, file -> {
            write(file.path(), Files.readAllBytes(file.file()));
            done.accept(file);
        });
    }

    @Override
    public void delete(List<String> paths, Consumer<String> done) throws IOException {
        for (String path : paths) {
            again(channel -> {
                try {
                    channel.remove(root + "/" + path);
                } catch (SftpException absent) {
                    if (!isAbsent(absent)) {
                        throw absent;
                    }
                }
                return path;
            });
            done.accept(path);
        }
    }

    @Override
    public void remember(byte[] list) throws IOException {
        retries.of(() -> write(LIST, list));
    }

    @Override
    public void close() throws IOException {
        try {
            if (exists(UNFINISHED)) {
                with(this::clear);
            }
        } finally {
            for (SftpClient channel : channels) {
                channel.close();
            }
            session.close();
            client.stop();
        }
    }

    private String clear(SftpClient channel) throws IOException {
        String unfinished = root + "/" + UNFINISHED;
        for (SftpClient.DirEntry each : channel.readEntries(unfinished)) {
            if (each.getAttributes().isRegularFile()) {
                channel.remove(unfinished + "/" + each.getFilename());
            }
        }
        channel.rmdir(unfinished);
        return unfinished;
    }

    private String write(String path, byte[] bytes) throws IOException {
        return with(channel -> {
            folder(channel, root + "/" + UNFINISHED);
            int slash = path.lastIndexOf('/');
            folder(channel, slash < 0 ? root : root + "/" + path.substring(0, slash));
            String next = root + "/" + UNFINISHED + "/" + number.incrementAndGet();
            try (OutputStream output = channel.write(next)) {
                output.write(bytes);
            }
            move(channel, next, root + "/" + path);
            return path;
        });
    }

    private static void move(SftpClient channel, String from, String to) throws IOException {
        OpenSSHPosixRenameExtension atOnce = channel.getExtension(OpenSSHPosixRenameExtension.class);
        if (atOnce != null && atOnce.isSupported()) {
            atOnce.posixRename(from, to);
            return;
        }
        try {
            channel.rename(from, to);
        } catch (SftpException there) {
            channel.remove(to);
            channel.rename(from, to);
        }
    }

    /** Makes a folder and those above it. */
    private void folder(SftpClient channel, String path) throws IOException {
        if (path.isEmpty() || folders.contains(path)) {
            return;
        }
        folder(channel, path.substring(0, path.lastIndexOf('/')));
        try {
            channel.mkdir(path);
        } catch (SftpException perhapsThere) {
            if (!channel.stat(path).isDirectory()) {
                throw perhapsThere;
            }
        }
        folders.add(path);
    }

    private static boolean isAbsent(SftpException failure) {
        return failure.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE
                || failure.getStatus() == SftpConstants.SSH_FX_NO_SUCH_PATH
                || failure.getStatus() == SftpConstants.SSH_FX_NOT_A_DIRECTORY;
    }

    /** What is done over a channel. */
    @FunctionalInterface
    private interface Talk<T> {

        T over(SftpClient channel) throws IOException;
    }

    private <T> T again(Talk<T> talk) throws IOException {
        return retries.of(() -> with(talk));
    }

    private <T> T with(Talk<T> talk) throws IOException {
        SftpClient channel;
        try {
            channel = channels.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
        try {
            return talk.over(channel);
        } finally {
            channels.add(channel);
        }
    }
}
