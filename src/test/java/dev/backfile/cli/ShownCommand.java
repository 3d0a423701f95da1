package dev.backfile.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A command that a page shows its readers.
 *
 * @param page the file's name
 * @param program {@code backfile}, {@code mvn} or {@code gradle}
 * @param arguments what stands behind it
 * @param block whether it stands in a block, where readers copy it from, else within a sentence
 */
record ShownCommand(String page, String program, List<String> arguments, boolean block) {

    private static final Pattern LINE = Pattern.compile("(?m)^ {4,}(.+)$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern COMMAND = Pattern.compile(
            "(?:- run: )?(?:[A-Z_]+=\\S+ )*(?:& )?(?:\\S*[/\\\\])?(backfile|mvn|gradle)(?:\\.cmd)?(?: +(\\S.*))?");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    /** The pages of the manual in their order, the README and the page for contributors. */
    static List<ShownCommand> all() {
        List<ShownCommand> all = new ArrayList<>();
        try (Stream<Path> manual = Files.list(Path.of("src/site/markdown"))) {
            Stream.concat(
                            manual.filter(file -> file.toString().endsWith(".md"))
                                    .sorted(),
                            Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
                    .forEach(page -> all.addAll(of(page)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return all;
    }

    /** As one writes it. */
    String line() {
        return program + " " + String.join(" ", arguments);
    }

    @Override
    public String toString() {
        return page + ": " + line();
    }

    private static List<ShownCommand> of(Path page) {
        String text;
        try {
            text = Files.readString(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        String name = page.getFileName().toString();
        Stream<ShownCommand> blocks = LINE.matcher(text)
                .results()
                .flatMap(line -> Stream.of(line.group(1).split(" && | \\|\\| ")))
                .flatMap(command -> read(name, command, true));
        Stream<ShownCommand> sentences = CODE.matcher(LINE.matcher(text).replaceAll(""))
                .results()
                .flatMap(code -> read(name, code.group(1).replace('\n', ' '), false))
                .filter(command -> !command.arguments().isEmpty());
        return Stream.concat(blocks, sentences).toList();
    }

    /** Without a comment behind it, and without the file that takes what it says. */
    private static Stream<ShownCommand> read(String page, String line, boolean block) {
        return COMMAND.matcher(line.replaceFirst(" +#.*| > .*", ""))
                .results()
                .limit(1)
                .filter(found -> found.start() == 0)
                .map(found -> new ShownCommand(page, found.group(1), words(found.group(2)), block));
    }

    private static List<String> words(@Nullable String line) {
        return line == null
                ? List.of()
                : WORD.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .map(word -> word.startsWith("\"") ? word.substring(1, word.length() - 1) : word)
                        .toList();
    }
}
