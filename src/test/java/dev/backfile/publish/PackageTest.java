package dev.backfile.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.build.Site;
import dev.backfile.publish.PackageOptions.Form;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A site in one file. */
class PackageTest {

    @TempDir
    private Path folder;

    @Test
    void aBagHasTheSiteAndProvesIt() throws Exception {
        Site site = site("one");
        PackageReport report = pack(site, PackageOptions.of(Form.BAGIT));
        assertThat(report.file()).contains(site.folder().resolve("target/example.org-bag.zip"));
        Map<String, byte[]> bag = entries(report.file().orElseThrow());

        assertThat(text(bag, "bagit.txt")).isEqualTo("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(text(bag, "bag-info.txt"))
                .contains("Source-Organization: The Test\n", "External-Identifier: https://example.org\n")
                .contains("Bagging-Date: 2019-06-01\n");
        Set<String> payload = new HashSet<>();
        for (String line : text(bag, "manifest-sha512.txt").lines().toList()) {
            proves(bag, line);
            payload.add(line.substring(130));
        }
        assertThat(payload)
                .isEqualTo(Published.baked(site).keySet().stream()
                        .map(path -> "data/" + path)
                        .collect(Collectors.toSet()));
        assertThat(text(bag, "tagmanifest-sha512.txt").lines()).hasSize(3).allSatisfy(line -> proves(bag, line));
        long size = 0;
        for (String path : payload) {
            size += bag.get("example.org/" + path).length;
        }
        assertThat(text(bag, "bag-info.txt")).contains("Payload-Oxum: " + size + "." + payload.size() + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void theSameSiteGivesTheSameBytes(Form form) throws IOException {
        Path one = pack(site("one"), PackageOptions.of(form)).file().orElseThrow();
        Path other =
                pack(site("an other place"), PackageOptions.of(form)).file().orElseThrow();
        assertThat(one).hasSameBinaryContentAs(other);
    }

    @Test
    void aZipHasTheSite() throws IOException {
        Site site = site("one");
        Path file = folder.resolve("out/site.zip");
        pack(site, PackageOptions.of(Form.ZIP).withFile(file));
        assertThat(entries(file).keySet()).isEqualTo(Published.baked(site).keySet());
    }

    @Test
    void whatMayNotBePublishedIsNotPacked() {
        Site site = site("one");
        assertThat(pack(site, PackageOptions.of(Form.ZIP).withBake(false))
                        .diagnostics()
                        .toString())
                .contains("holds no baked site");
        PackageReport inside =
                pack(site, PackageOptions.of(Form.ZIP).withFile(site.folder().resolve("target/site/site.zip")));
        assertThat(inside.file()).isEmpty();
        assertThat(inside.diagnostics().toString()).contains("lies in the site itself");
        site.article("bad.md", "aliases: /two.html", "---", "Text.").article("two.md", "---", "Text.");
        assertThat(pack(site, PackageOptions.of(Form.BAGIT)).file()).isEmpty();
    }

    private static void proves(Map<String, byte[]> bag, String line) {
        try {
            byte[] content = bag.get("example.org/" + line.substring(130));
            assertThat(line.substring(0, 128))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-512").digest(content)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Site site(String name) {
        return Published.site(folder.resolve(name), "kind=folder", "to=www")
                .article("new.md", "date: 2019-06-01", "---", "New.")
                .with("assets/odd name.txt", "odd");
    }

    private static PackageReport pack(Site site, PackageOptions options) {
        return new Backfile().pack(BakeRequest.of(site.folder()).withAsOf("2020-01-01T00:00:00Z"), options);
    }

    private static String text(Map<String, byte[]> bag, String path) {
        return new String(bag.get("example.org/" + path), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
