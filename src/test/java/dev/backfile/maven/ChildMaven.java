package dev.backfile.maven;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Maven in a process of its own, with the plugin as it was just compiled in a local repository of its own. Whatever else it
 * needs lies where it lies for this build.
 */
final class ChildMaven implements AutoCloseable {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String DESCRIPTOR = "META-INF/maven/plugin.xml";
    private static final int MINUTES = 10;

    private final Path repository;

    /** What a build came to. */
    record Build(int status, String log) {}

    private ChildMaven(Path repository) {
        this.repository = repository;
    }

    /** Installs the plugin into a new repository in this folder. */
    static ChildMaven in(Path folder) throws IOException {
        Path classes = classes();
        if (!Files.exists(classes.resolve(DESCRIPTOR))) {
            throw new IllegalStateException(
                    "There is no " + DESCRIPTOR + " in " + classes + ": run mvn process-classes first.");
        }
        Path repository = Files.createDirectories(folder.resolve("repository"));
        link(localRepository(), repository, "dev");
        link(localRepository().resolve("dev"), repository.resolve("dev"), "backfile");
        Path plugin = Files.createDirectories(repository.resolve("dev/backfile/backfile/0.1.0-SNAPSHOT"));
        Files.copy(Path.of("pom.xml"), plugin.resolve("backfile-0.1.0-SNAPSHOT.pom"));
        pack(classes, plugin.resolve("backfile-0.1.0-SNAPSHOT.jar"));
        return new ChildMaven(repository);
    }

    /** The local repository with the plugin. */
    Path repository() {
        return repository;
    }

    /** Builds a project. */
    Build build(Path project, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile(repository.getParent(), "maven", ".log");
        List<String> command = new ArrayList<>(
                List.of(maven(), "--batch-mode", "--no-transfer-progress", "-Dmaven.repo.local=" + repository));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1");
        Process maven = builder.start();
        if (!maven.waitFor(MINUTES, TimeUnit.MINUTES)) {
            maven.destroyForcibly();
            throw new IllegalStateException("Maven did not end within " + MINUTES + " minutes.");
        }
        return new Build(maven.exitValue(), Files.readString(log));
    }

    /** Takes the links to what is not ours away. */
    @Override
    public void close() throws IOException {
        for (Path folder : List.of(repository, repository.resolve("dev"))) {
            try (Stream<Path> names = Files.list(folder)) {
                for (Path link : names.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(link);
                }
            }
        }
    }

    /** The folder of the classes that are tested. */
    private static Path classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.endsWith(CLASSES))
                .findFirst()
                .orElseThrow();
    }

    private static Path localRepository() {
        String named = System.getProperty("localRepository");
        return named == null ? Path.of(System.getProperty("user.home"), ".m2", "repository") : Path.of(named);
    }

    private static String maven() {
        String home = System.getProperty("maven.home");
        return home == null ? "mvn" : Path.of(home, "bin", "mvn").toString();
    }

    /** Makes a folder with links to all that another holds, but for one name. */
    private static void link(Path from, Path folder, String but) throws IOException {
        Files.createDirectories(folder);
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> names = Files.list(from)) {
            for (Path name : names.filter(one -> !one.endsWith(but)).toList()) {
                Files.createSymbolicLink(folder.resolve(name.getFileName()), name.toAbsolutePath());
            }
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(file);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path entry : walk.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new JarEntry(classes.relativize(entry).toString().replace(File.separatorChar, '/')));
                Files.copy(entry, packed);
                packed.closeEntry();
            }
        }
    }
}
