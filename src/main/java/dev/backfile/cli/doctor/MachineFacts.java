package dev.backfile.cli.doctor;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is to be said of the machine, its Java, and how that was started. */
public final class MachineFacts {

    /** Of Java's options these names are told; anything else that a user wrote may be private. */
    private static final List<String> TOLD_OPTIONS = List.of("-Xm", "-Xs", "-XX:", "-Xlog:disable", "-Xint", "-Xcomp");

    private MachineFacts() {}

    /** Of this process, in its environment. */
    public static List<Fact> of(Map<String, String> environment) {
        Runtime runtime = Runtime.getRuntime();
        return List.of(
                new Fact(
                        "Java", property("java.vm.name") + " " + Runtime.version() + ", " + property("java.vm.vendor")),
                new Fact(
                        "Memory",
                        "at most " + Sizes.of(runtime.maxMemory()) + " of heap; " + runtime.availableProcessors()
                                + (runtime.availableProcessors() == 1 ? " processor" : " processors")),
                new Fact("Options", options()),
                new Fact("System", property("os.name") + " " + property("os.version") + ", " + property("os.arch")),
                new Fact(
                        "Texts",
                        "locale " + Locale.getDefault().toLanguageTag() + ", file names in "
                                + System.getProperty(
                                        "sun.jnu.encoding",
                                        Charset.defaultCharset().name())),
                new Fact("Environment", environment(environment)));
    }

    private static String options() {
        String told = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> TOLD_OPTIONS.stream().anyMatch(option::startsWith))
                .map(option ->
                        option.contains("/") || option.contains("\\") ? option.replaceFirst("=.*", "=…") : option)
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? "none" : told;
    }

    private static String environment(Map<String, String> environment) {
        String set = Stream.of("JAVA_HOME", "BACKFILE_JAVA_OPTS", "CI", "NO_COLOR", "XDG_CACHE_HOME", "XDG_DATA_HOME")
                .filter(environment::containsKey)
                .collect(Collectors.joining(", "));
        return set.isEmpty() ? "none of the variables that matter" : set + " set";
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }
}
