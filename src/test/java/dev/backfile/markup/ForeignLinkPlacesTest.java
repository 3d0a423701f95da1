package dev.backfile.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text may have a link of another generator: at the begin of a URL in Markdown or in an attribute of HTML. */
class ForeignLinkPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            [x](@/b.md)!true
            [x](<@/b.md>)!true
            [x](   @/b.md)!true
            [x](   <@/b.md>)!true
            [x](    @/b.md)!false
            [x] (@/b.md)!false
            (@/b.md)!false
            [x]: @/b.md!true
            [x]:   <@/b.md>!true
            [x]:@/b.md!false
            [x]:    @/b.md!false
            : @/b.md!false
            <a href="@/b.md">!true
            <a href='@/b.md'>!true
            <a href=@/b.md>!true
            <a href = "@/b.md">!true
            <a href   =   "@/b.md">!true
            <a href    ="@/b.md">!false
            <img src="@/b.md">!true
            <video poster="@/b.md">!true
            href=@/b.md!true
            <a data-href="@/b.md">!false
            <a xhref="@/b.md">!false
            <a title="@/b.md">!false
            <a href"@/b.md">!false
            ="@/b.md"!false
            @/b.md!false
            """)
    void aLinkIsMarkedWhereAUrlBegins(String text, boolean isMarked) {
        String marked = ForeignLinks.marked(text);

        assertThat(!marked.equals(text)).isEqualTo(isMarked);
        assertThat(marked).hasSameSizeAs(text);
        assertThat(ForeignLinks.unmarked(marked)).isEqualTo(text);
    }
}
