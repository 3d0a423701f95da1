package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.build.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What only the environment may know stands nowhere afterwards: not in a message, not in what is remembered, not at the target. */
class SecretsTest {

    private static final String SECRET = "nothing-to-be-told";
    private static final int NOBODY = 1;

    @TempDir
    private Path folder;

    static List<List<String>> targets() {
        String nowhere = "127.0.0.1:" + NOBODY;
        return List.of(
                List.of("kind=folder", "to=../www"),
                List.of("kind=git", "to=https://" + nowhere + "/site.git"),
                List.of("kind=git", "to=../bare.git"),
                List.of("kind=sftp", "to=sftp://mara@" + nowhere + "/www"),
                List.of("kind=rsync", "to=rsync://" + nowhere + "/www"),
                List.of("kind=s3", "to=s3://archive", "endpoint=http://" + nowhere));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void secretsOfTheEnvironmentAreWrittenNowhere(List<String> target) throws Exception {
        try (Git git = Git.init()
                .setBare(true)
                .setDirectory(folder.resolve("bare.git").toFile())
                .call()) {
            // it would be tidied in the background, while its files are looked through
            StoredConfig config = git.getRepository().getConfig();
            config.setBoolean("receive", null, "autogc", false);
            config.save();
        }
        Map<String, String> environment = new HashMap<>();
        for (String name : List.of(
                "AWS_ACCESS_KEY_ID",
                "AWS_SECRET_ACCESS_KEY",
                "AWS_SESSION_TOKEN",
                "BACKFILE_GIT_PASSWORD",
                "BACKFILE_GIT_USER",
                "BACKFILE_SFTP_PASSWORD")) {
            environment.put(name, SECRET);
        }
        environment.put("HOME", folder.toString());
        Site site = Published.site(folder.resolve("site"), target.toArray(String[]::new));

        PublishReport report = Published.publish(site, environment, pause -> {});

        assertThat(report.toString()).doesNotContain(SECRET);
        assertThat(withSecret()).isEmpty();
    }

    @Test
    void aTokenInTheUrlOfTheRepositoryThatTheSiteWasClonedFromIsNotTold() throws Exception {
        Site site = Published.site(folder.resolve("site"), "kind=git", "branch=pages");
        try (Git git = Git.init().setDirectory(site.folder().toFile()).call()) {
            StoredConfig config = git.getRepository().getConfig();
            config.setString("remote", "origin", "url", "https://" + SECRET + "@127.0.0.1:" + NOBODY + "/site.git");
            config.save();
        }
        PublishReport report = Published.publish(site, Map.of("HOME", folder.toString()), pause -> {});
        assertThat(report.diagnostics().toString())
                .contains("cannot be reached")
                .doesNotContain(SECRET);
        assertThat(withSecret()).containsExactly("site/.git/config");
    }

    private List<String> withSecret() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> files = tree.filter(Files::isRegularFile).toList();
            assertThat(files).isNotEmpty();
            return files.stream()
                    .filter(file -> text(file).contains(SECRET))
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
