package dev.backfile.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Bakes in a Java virtual machine of its own, which has another locale or time zone. */
final class ChildBake {

    private ChildBake() {}

    /** Takes the site's folder and the destination. */
    public static void main(String[] arguments) {
        SampleSite.bake(Path.of(arguments[0]), Path.of(arguments[1]), 2);
    }

    static void run(Path site, Path destination, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(options));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), ChildBake.class.getName()));
        command.addAll(List.of(site.toString(), destination.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException("the bake ended with status " + status + ": " + command);
        }
    }
}
