package dev.backfile.build.warm;

import dev.backfile.markup.markdown.MarkdownReader;
import dev.backfile.theme.template.ThemeConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Loads what every bake needs and what takes long to load, on a thread of its own, while the bake finds out what there is to do.
 */
public final class WarmUp {

    private WarmUp() {}

    /** Begins, where another processor may do it. What fails here fails at the bake itself again, which tells it. */
    public static void begin() {
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(WarmUp::load, "warm-up");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((failed, fault) -> {});
            thread.start();
        }
    }

    static void load() {
        MarkdownReader.warmUp(text("article.md"));
        ThemeConfiguration.warmUp(text("template.ftlh"));
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(WarmUp.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
