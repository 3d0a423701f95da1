package dev.backfile.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A site of many articles, the same for the same number of them. */
final class GeneratedSite {

    private static final List<String> WORDS = List.of(
            "harbour", "council", "bridge", "winter", "market", "letter", "garden", "river", "station", "paper",
            "night", "theatre", "school", "ferry", "island", "mayor", "storm", "clock", "street", "voice");

    private GeneratedSite() {}

    /** Writes the site into a folder. */
    static void write(Path site, int articles) throws IOException {
        Files.createDirectories(site.resolve("data"));
        Files.writeString(
                site.resolve("jbake.properties"),
                "theme=backfile\nsite.title=Generated\nsite.host=https://example.org\nrender.tags=true\n");
        Random dice = new Random(articles);
        for (int number = 0; number < articles; number++) {
            Path file = site.resolve("content").resolve(name(number));
            Files.createDirectories(file.getParent());
            Files.writeString(file, article(number, dice));
        }
    }

    /** The path of an article in the content. */
    static String name(int number) {
        return String.format(Locale.ROOT, "%d/%02d/a%d.md", 1950 + number % 70, 1 + number % 12, number);
    }

    private static String article(int number, Random dice) {
        List<String> lines = new ArrayList<>(List.of(
                "---",
                "title: " + phrase(3, dice) + " " + number,
                String.format(Locale.ROOT, "date: %d-%02d-%02d", 1950 + number % 70, 1 + number % 12, 1 + number % 28),
                "author: " + phrase(1, dice) + " " + phrase(1, dice),
                "tags: [" + phrase(1, dice) + ", " + phrase(1, dice) + "]",
                "---",
                ""));
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            lines.add(phrase(40 + dice.nextInt(40), dice) + ".");
            lines.add("");
        }
        if (number > 0) {
            lines.add("See [an earlier one](/" + name(dice.nextInt(number)) + ").");
        }
        return String.join("\n", lines) + "\n";
    }

    private static String phrase(int words, Random dice) {
        StringBuilder phrase = new StringBuilder();
        for (int word = 0; word < words; word++) {
            phrase.append(word == 0 ? "" : " ").append(WORDS.get(dice.nextInt(WORDS.size())));
        }
        return phrase.toString();
    }
}
