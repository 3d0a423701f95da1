package dev.backfile.markup.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Texts that no writer writes: marks of all blocks in each other, broken off, indented by chance, with line ends of all kinds. */
final class NastyText {

    private static final List<String> MARKS = List.of(
            " ", "  ", "   ", "    ", "     ", "\t", " \t", "  \t", "> ", ">", " > ", ">\t", "- ", "-   ", "-\t", "* ",
            "+ ", "1. ", "2) ", "10. ", "- ", "> ", "    ", ": ", "~ ", ":   ", "- [ ] ", "- [x] ", "1. [X] ", "[^n]: ",
            "[^1]:", "-", "1.");

    private static final List<String> WORDS = List.of(
            "",
            "",
            "word",
            "two words",
            "term",
            "*em* `code`",
            "# head",
            "## head ##",
            "####### seven",
            "#",
            "===",
            "=",
            "---",
            "- - -",
            "***",
            "_ _ _",
            "--",
            "```",
            "```java",
            "````",
            "~~~",
            "~~~ `a`",
            "`` ` ``",
            "<div>",
            "</div>",
            "<!-- c",
            "<!-- c -->",
            "-->",
            "<textarea>",
            "</textarea>",
            "<script>",
            "</script>",
            "<!doctype html>",
            "<!X y>",
            "<b>bold</b>",
            "<b>",
            "<?php",
            "?>",
            "<![CDATA[",
            "]]>",
            "[a]: /url",
            "[a]: /url 'title'",
            "[a]:",
            "'title'",
            "[b]: <x y>",
            "\f",
            "[a]",
            "[l](/u)",
            "![i](/p.png)",
            "a | b",
            "|---|:-:|",
            "--- | ---",
            "| c | d |",
            "|",
            "*[HTML]: Language",
            "*[x",
            "HTML",
            "[^n]",
            "[^1]: a note",
            "::own",
            "::own{a=b}",
            ":::note",
            ":::note Title",
            ":::",
            "::::note",
            "::::",
            ":::code",
            ":own[a]",
            "{% own %}",
            "{% endown %}",
            "{% note %}",
            "{% endnote %}",
            "{{ own }}",
            "{{< own >}}",
            "{{% own %}}",
            "=IMAGE=a.png=b=",
            "§ aside",
            "ßharp",
            "«quoted»",
            "“quoted”",
            "émigré",
            "\uD83D\uDE00",
            "\uD835\uDC00 letter",
            "\u00A0",
            "\u2003wide",
            "\\# no head",
            "hard  ",
            "hard\\",
            "1986. A year",
            "123456789. nine",
            "1234567890. ten",
            "+1",
            "<!--more-->",
            "> [!note]",
            "\f",
            "\u000B",
            "a line that goes on and on with many words, marks such as *, _ and `, and no end in sight for whoever reads it");

    private static final List<String> ENDS = List.of(
            "\n",
            "\n",
            "\n",
            "\n",
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "\r\n",
            "\r\n\r\n",
            "\r",
            "\r\r",
            "\n \n",
            "\n\t\n",
            "\n    \n",
            "  \n",
            "\t\n",
            "\n> \n",
            "\n>\n",
            "\n\n\n");

    private NastyText() {}

    /** The text of a seed: a few pieces, chosen by chance, which meet often. */
    static String of(long seed) {
        Random random = new Random(seed);
        List<String> marks = some(MARKS, 1 + random.nextInt(6), random);
        List<String> words = some(WORDS, 1 + random.nextInt(12), random);
        List<String> ends = some(ENDS, 1 + random.nextInt(6), random);
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(14);
        for (int line = 0; line < lines; line++) {
            for (int mark = random.nextInt(4); mark > 0; mark--) {
                text.append(any(marks, random));
            }
            text.append(any(words, random));
            text.append(line + 1 < lines || random.nextInt(3) > 0 ? any(ends, random) : "");
        }
        return text.toString();
    }

    /** Neighbours in a list, since what belongs together stands together in it, and one from anywhere. */
    private static List<String> some(List<String> pieces, int number, Random random) {
        int first = random.nextInt(pieces.size());
        List<String> some = new ArrayList<>(pieces.subList(first, Math.min(first + number, pieces.size())));
        some.add(any(pieces, random));
        return some;
    }

    private static String any(List<String> pieces, Random random) {
        return pieces.get(random.nextInt(pieces.size()));
    }

    /** A shorter text of which the same is true: pieces are cut out as long as it is. */
    static String shrink(String text, Predicate<String> isTrue) {
        String shortest = text;
        for (int size = text.length() / 2; size > 0; size = size > 1 ? size / 2 : 0) {
            for (int start = 0; start + size <= shortest.length(); ) {
                String shorter = shortest.substring(0, start) + shortest.substring(start + size);
                if (isTrue.test(shorter)) {
                    shortest = shorter;
                } else {
                    start++;
                }
            }
        }
        return shortest;
    }
}
