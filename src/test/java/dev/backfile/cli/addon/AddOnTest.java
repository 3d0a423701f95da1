package dev.backfile.cli.addon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What add-ons consist of, and how they are installed: all of one or nothing. */
class AddOnTest {

    @TempDir
    private Path folder;

    static Stream<AddOn> addOns() {
        return AddOn.all().stream();
    }

    @ParameterizedTest
    @MethodSource("addOns")
    void itsListNamesTheVersionsAndTheBytesOfTheBuild(AddOn addOn) throws IOException {
        List<String> built = new ArrayList<>();
        for (Jar jar : addOn.jars()) {
            Path file = built(jar);
            String version = file.getParent().getFileName().toString();
            built.add(new Jar(jar.group(), jar.artifact(), version, jar.classifier(), Jar.sha256(file)).line());
        }
        if ("overwrite".equals(System.getProperty("snapshots"))) {
            Path list = Path.of("src/main/resources/dev/backfile/cli/addon", addOn.name() + ".txt");
            String head = Files.readAllLines(list).get(0);
            Files.write(list, Stream.concat(Stream.of(head), built.stream()).toList());
        } else {
            assertThat(addOn.jars().stream().map(Jar::line)).isEqualTo(built);
        }
    }

    @Test
    void asciidoctorNeedsNothingThatItsListDoesNotName() throws Exception {
        List<URL> jars = new ArrayList<>();
        for (Jar jar : AddOn.named("asciidoc").orElseThrow().jars()) {
            jars.add(built(jar).toUri().toURL());
        }
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        try (URLClassLoader alone =
                new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(alone);
            Object engine = alone.loadClass("org.asciidoctor.Asciidoctor$Factory")
                    .getMethod("create")
                    .invoke(null);
            Class<?> options = alone.loadClass("org.asciidoctor.Options");
            Object none = alone.loadClass("org.asciidoctor.OptionsBuilder")
                    .getMethod("build")
                    .invoke(options.getMethod("builder").invoke(null));
            assertThat(alone.loadClass("org.asciidoctor.Asciidoctor")
                            .getMethod("convert", String.class, options)
                            .invoke(engine, "a *bell*", none))
                    .asString()
                    .contains("<strong>bell</strong>");
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Test
    void itIsInstalledFromAFolderThatIsLaidOutLikeAMavenRepository() throws IOException {
        AddOnFolders folders = folders("installation/add-ons");
        AddOn addOn = addOn("one", "two");
        assertThat(folders.installed(addOn)).isEmpty();
        List<Jar> fetched = new ArrayList<>();

        Path installed = folders.install(
                addOn, Repository.of(folder.resolve("repository").toString()), fetched::add);

        assertThat(installed).isEqualTo(folder.resolve("installation/add-ons/pictures"));
        assertThat(installed.resolve("two-1.jar")).hasContent("two");
        assertThat(fetched).isEqualTo(addOn.jars());
        assertThat(folders.installed(addOn)).contains(installed);
        assertThat(folder.resolve("installation/add-ons")).isDirectoryContaining("glob:**/pictures");
        Files.writeString(installed.resolve("two-1.jar"), "damaged");
        assertThat(folders.installed(addOn)).isEmpty();
    }

    @Test
    void whereTheInstallationCannotBeWrittenItGoesIntoTheUsersFolder() throws IOException {
        Files.writeString(folder.resolve("installation"), "no folder can be in here");
        AddOnFolders folders = folders("installation/add-ons", "data/add-ons/1");
        assertThat(folders.install(addOn("one"), repository(), jar -> {}))
                .isEqualTo(folder.resolve("data/add-ons/1/pictures"));
    }

    @Test
    void anotherFileThanTheOneThatIsMeantIsRefusedAndNothingStays() throws IOException {
        AddOn addOn = addOn("one", "two");
        Files.writeString(
                folder.resolve("repository").resolve(addOn.jars().get(1).path()), "something else");
        assertThatThrownBy(() -> folders("add-ons").install(addOn, repository(), jar -> {}))
                .hasMessageStartingWith("two-1.jar is not the file that this Backfile was tried with: its SHA-256 is ");
        assertThat(folder.resolve("add-ons")).isEmptyDirectory();
    }

    @Test
    void whatIsNotThereIsNamed() throws IOException {
        AddOn addOn = addOn("one");
        Files.delete(folder.resolve("repository").resolve(addOn.jars().get(0).path()));
        assertThatThrownBy(() -> folders("add-ons").install(addOn, repository(), jar -> {}))
                .hasMessage("there is no " + folder.resolve("repository/org/example/one/1/one-1.jar"));
        assertThatThrownBy(() -> Repository.of(folder.resolve("nowhere").toString()))
                .hasMessage("there is no folder " + folder.resolve("nowhere"));
    }

    @Test
    void anAddressIsAskedForTheSamePaths() throws IOException {
        AddOn addOn = addOn("one", "two");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/maven2/org/example/one/1/one-1.jar", exchange -> {
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write("one".getBytes());
            exchange.close();
        });
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort() + "/maven2";
        try {
            Repository remote = Repository.of(address);
            Path file = folder.resolve("one.jar");
            remote.fetch(addOn.jars().get(0), file);
            assertThat(file).hasContent("one");
            assertThatThrownBy(() -> remote.fetch(addOn.jars().get(1), folder.resolve("two.jar")))
                    .hasMessage(address + "/org/example/two/1/two-1.jar answers with 404");
        } finally {
            server.stop(0);
        }
        assertThatThrownBy(() -> Repository.of(address).fetch(addOn.jars().get(0), folder.resolve("late.jar")))
                .hasMessageStartingWith(URI.create(address) + "/org/example/one/1/one-1.jar cannot be had (");
    }

    private AddOnFolders folders(String... paths) {
        return new AddOnFolders(Arrays.stream(paths).map(folder::resolve).toList());
    }

    private Repository repository() {
        return Repository.of(folder.resolve("repository").toUri().toString());
    }

    /** An add-on of jars that hold their names, and a repository that has them. */
    private AddOn addOn(String... names) throws IOException {
        List<Jar> jars = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve("repository/org/example/" + name + "/1/" + name + "-1.jar");
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
            jars.add(new Jar("org.example", name, "1", "", Jar.sha256(file)));
        }
        return new AddOn("pictures", "draws", "org.example.Picture", jars);
    }

    /** The jar of the same library that the tests run with. */
    private static Path built(Jar jar) {
        String prefix = jar.artifact() + "-";
        String place = "/" + jar.group().replace('.', '/') + "/" + jar.artifact() + "/";
        String suffix = (jar.classifier().isEmpty() ? "" : "-" + jar.classifier()) + ".jar";
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(file -> file.toUri().getPath().contains(place))
                .filter(file -> file.getFileName()
                        .toString()
                        .equals(prefix + file.getParent().getFileName() + suffix))
                .findFirst()
                .orElseThrow(() -> new AssertionError(jar.line() + " is not on the class path"));
    }
}
