package dev.backfile.law;

/** Articles in AsciiDoc. */
final class RandomAsciidoc {

    private RandomAsciidoc() {}

    /** The text of an article, under JBake's attributes or under front matter. */
    static String text(Dice dice) {
        String title = dice.of("The bell", "The tower", "It's late") + " " + dice.between(1, 40);
        String date = "2015-0" + dice.between(1, 4) + "-1" + dice.between(0, 9);
        String tags = dice.of("red", "blue", "green, red");
        String header = dice.chance(60)
                ? """
                = %s
                :jbake-type: post
                :jbake-status: %s
                :jbake-date: %s
                :jbake-tags: %s
                """.formatted(
                                title,
                                dice.of("published", "published", "draft"),
                                dice.chance(85) ? date : dice.of("", "in May"),
                                tags)
                : "---\ntitle: \"" + title + "\"\ndate: " + date + "\ntype: post\nstatus: published\ntags: [" + tags
                        + "]\n---\n";
        StringBuilder text = new StringBuilder(header);
        for (int count = dice.between(1, 3); count > 0; count--) {
            text.append('\n').append(block(dice)).append('\n');
        }
        return text.toString();
    }

    private static String block(Dice dice) {
        int number = dice.between(1, 9);
        return switch (dice.between(0, 7)) {
            case 0 -> "== Part " + number + "\n\nThe mood is {mood}.";
            case 1 -> "image::pic.gif[A picture]";
            case 2 -> "See link:bell.adoc[the bell] and link:/archive.html[all].";
            case 3 -> "NOTE: Beware of " + number + ".footnote:[It bites.]";
            case 4 -> "|===\n|a |" + number + "\n|===";
            case 5 -> "[source,java]\n----\nint n = " + number + ";\n----";
            default -> "It was *cold* in Hull, number " + number + ".";
        };
    }
}
