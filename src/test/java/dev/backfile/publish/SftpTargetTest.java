package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is published to a server that speaks SFTP. */
class SftpTargetTest {

    @TempDir
    private Path folder;

    private final SftpSubsystemFactory sftp = new SftpSubsystemFactory();
    private SshServer server;
    private Path files;
    private Path known;

    @BeforeEach
    void start() throws Exception {
        files = Files.createDirectories(folder.resolve("server"));
        known = folder.resolve("known_hosts");
        SimpleGeneratorHostKeyProvider key = new SimpleGeneratorHostKeyProvider(folder.resolve("host.key"));
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setPort(0);
        server.setKeyPairProvider(key);
        server.setPasswordAuthenticator((user, password, session) -> user.equals("mara") && password.equals("geheim"));
        server.setSubsystemFactories(List.of(sftp));
        server.setFileSystemFactory(new VirtualFileSystemFactory(files));
        server.start();
        KeyPair pair = key.loadKeys((SessionContext) null).iterator().next();
        Files.writeString(
                known,
                "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(pair.getPublic()) + "\n",
                StandardCharsets.UTF_8);
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    @Test
    void theServerGetsTheSiteAndThenOnlyWhatChanged() throws Exception {
        Files.createDirectories(files.resolve("www"));
        Files.writeString(files.resolve("www/README"), "ours");
        Site site = site();
        PublishReport first = Published.publish(site, environment("geheim"));
        assertThat(first.diagnostics()).isEmpty();
        assertThat(Published.files(files.resolve("www")))
                .containsAllEntriesOf(Published.baked(site))
                .containsEntry("README", "ours");

        site.article("2019/three.md", "---", "Three.").without("content/2019/one.md");
        PublishReport second = Published.publish(site, environment("geheim"));
        assertThat(second.deleted()).contains("2019/one.html");
        assertThat(files.resolve("www/2019/one.html")).doesNotExist();
        assertThat(files.resolve("www/2019/three.html")).exists();
        assertThat(files.resolve("www/.backfile-uploads")).doesNotExist();
        assertThat(Published.publish(site, environment("geheim")).uploads()).isZero();
    }

    @Test
    void whatFailsNowAndThenIsTriedAgainEachTimeAfterTwiceAsLong() throws Exception {
        AtomicInteger writes = new AtomicInteger();
        sftp.addSftpEventListener(onWriting(() -> {
            int number = writes.incrementAndGet();
            if (number == 2 || number == 3 || number % 7 == 0) {
                throw new IOException("now and then");
            }
        }));
        Site site = site();
        List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
        assertThat(Published.publish(site, environment("geheim"), pauses::add).diagnostics())
                .isEmpty();
        assertThat(Published.files(files.resolve("www"))).isEqualTo(Published.baked(site));
        assertThat(pauses)
                .contains(Duration.ofMillis(200))
                .isSubsetOf(
                        Duration.ofMillis(200),
                        Duration.ofMillis(400),
                        Duration.ofMillis(800),
                        Duration.ofMillis(1600));
    }

    @Test
    void whatFailsAlwaysIsTold() throws Exception {
        sftp.addSftpEventListener(onWriting(() -> {
            throw new IOException("the disk is full");
        }));
        List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
        assertThat(Published.publish(site(), environment("geheim"), pauses::add)
                        .diagnostics()
                        .toString())
                .contains("cannot be reached or written")
                .doesNotContain("geheim");
        assertThat(pauses)
                .containsExactly(
                        Duration.ofMillis(200),
                        Duration.ofMillis(400),
                        Duration.ofMillis(800),
                        Duration.ofMillis(1600));
    }

    @Test
    void aPublicationThatIsKilledInTheMiddleIsCompletedByTheNext() throws Exception {
        Site site = site();
        Random random = new Random(22);
        AtomicInteger left = new AtomicInteger();
        AtomicReference<Process> publishing = new AtomicReference<>();
        sftp.addSftpEventListener(onWriting(() -> {
            if (left.getAndDecrement() == 0) {
                publishing.get().destroyForcibly();
            }
        }));
        for (int round = 0; round < 3; round++) {
            site.article("2019/new-" + round + ".md", "---", "New.").bakeWell();
            left.set(1 + random.nextInt(8));
            publishing.set(Published.start(site.folder(), environment("geheim"), folder.resolve("said.txt")));
            assertThat(publishing.get().waitFor()).as("killed").isNotZero();

            left.set(-1);
            assertThat(Published.publish(site, environment("geheim")).diagnostics())
                    .isEmpty();
            assertThat(Published.files(files.resolve("www"))).isEqualTo(Published.baked(site));
            assertThat(files.resolve("www/.backfile-uploads")).doesNotExist();
        }
    }

    /** What fails or happens when a client writes into a file. */
    @FunctionalInterface
    private interface Event {

        void happens() throws IOException;
    }

    private static SftpEventListener onWriting(Event event) {
        return new SftpEventListener() {
            @Override
            public void writing(
                    ServerSession session,
                    String remoteHandle,
                    FileHandle localHandle,
                    long offset,
                    byte[] data,
                    int dataOffset,
                    int dataLength)
                    throws IOException {
                event.happens();
            }
        };
    }

    @Test
    void filesOfOthersAreNotOverwritten() throws Exception {
        Files.createDirectories(files.resolve("www/2019"));
        Files.writeString(files.resolve("www/2019/one.html"), "ours");
        assertThat(Published.publish(site(), environment("geheim"))
                        .diagnostics()
                        .toString())
                .contains("'2019/one.html'");
        assertThat(files.resolve("www/2019/one.html")).hasContent("ours");
    }

    @Test
    void aServerWhoseKeyIsNotKnownGetsNothing() throws Exception {
        Files.writeString(known, "");
        String told =
                Published.publish(site(), environment("geheim")).diagnostics().toString();
        assertThat(told).contains("did not let us in").doesNotContain("geheim");
        assertThat(files.resolve("www")).doesNotExist();
    }

    @Test
    void aWrongPasswordIsToldAndNotRepeated() throws Exception {
        String told =
                Published.publish(site(), environment("falsch")).diagnostics().toString();
        assertThat(told).contains("did not let us in").doesNotContain("falsch");
    }

    private Site site() {
        return Published.site(
                folder.resolve("site"), "kind=sftp", "to=sftp://mara@127.0.0.1:" + server.getPort() + "/www");
    }

    private Map<String, String> environment(String password) {
        return Map.of(
                "BACKFILE_SFTP_PASSWORD", password,
                "BACKFILE_KNOWN_HOSTS", known.toString(),
                "HOME", folder.toString());
    }
}
