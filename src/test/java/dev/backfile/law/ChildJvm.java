package dev.backfile.law;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own for a main class among the tests. */
record ChildJvm(Path java, List<String> options) {

    /** The Java that runs the tests, warmed up as quickly as can be. */
    static ChildJvm same(String... options) {
        return of(Path.of(System.getProperty("java.home")), options);
    }

    /** The Java of another home. */
    static ChildJvm of(Path home, String... options) {
        List<String> all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"));
        all.addAll(List.of(options));
        return new ChildJvm(home.resolve("bin").resolve("java"), all);
    }

    /** Starts a main class; what it says on its standard error reaches that of the tests. */
    Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
