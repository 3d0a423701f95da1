package dev.backfile.desk.permalinks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An alias is written into the front matter that is there, and nothing else changes; {@code ¶} ends a line. */
class AliasLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "---¶title: A¶---¶Text¶                    | ---¶title: A¶aliases: [/old.html]¶---¶Text¶",
                "---¶aliases: []¶---¶                      | ---¶aliases: [/old.html]¶---¶",
                "---¶aliases: [/a.html]¶tags: [b]¶---¶     | ---¶aliases: [/a.html, /old.html]¶tags: [b]¶---¶",
                "---¶aliases: /a.html¶---¶                 | ---¶aliases: [/a.html, /old.html]¶---¶",
                "---¶aliases:¶  - /a.html¶  - /b.html¶t: u¶---¶ | ---¶aliases:¶  - /a.html¶  - /b.html¶  - /old.html¶t: u¶---¶",
                "---¶aliases:¶- /a.html¶---¶               | ---¶aliases:¶- /a.html¶- /old.html¶---¶",
                "---¶title: A¶---¶aliases: [/b.html]¶---¶  | ---¶title: A¶aliases: [/old.html]¶---¶aliases: [/b.html]¶---¶",
            })
    void itIsAdded(String before, String after) {
        assertThat(AliasLine.add(lines(before), "/old.html")).contains(lines(after));
        assertThat(AliasLine.add(lines(before).replace("\n", "\r\n"), "/old.html"))
                .contains(lines(after).replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "title=A¶type=post¶~~~~~~¶Text¶",
                "Text without front matter¶",
                "---¶title: A¶",
                "---¶aliases: [\"/a b.html\"]¶---¶",
                "---¶aliases: [¶  /a.html]¶---¶",
                "---¶aliases: &x [/a.html]¶---¶",
                "---¶aliases:¶  - /a.html¶    continued¶---¶",
                "---¶aliases: [/a.html]¶aliases: [/b.html]¶---¶",
                "---¶aliases: # none¶---¶",
            })
    void whatCannotBeWrittenSafelyIsLeftAlone(String text) {
        assertThat(AliasLine.add(lines(text), "/old.html")).isEmpty();
    }

    @Test
    void mixedLineEndsAreLeftAlone() {
        assertThat(AliasLine.add("---\r\ntitle: A\n---\n", "/old.html")).isEmpty();
    }

    private static String lines(String text) {
        return text.replace('¶', '\n');
    }
}
