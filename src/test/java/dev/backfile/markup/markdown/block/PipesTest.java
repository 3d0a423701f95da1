package dev.backfile.markup.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Paragraph;
import dev.backfile.markup.markdown.inline.SourceSequence;
import org.junit.jupiter.api.Test;

class PipesTest {

    private static final SourceSequence TEXT = SourceSequence.of("a|b\n\nno pipe\n\n|c|\n\nnone\n");

    private final Pipes pipes = new Pipes();

    @Test
    void stand_in_some_paragraphs_of_a_text_and_not_in_others() {
        assertThat(pipes.standIn(paragraph("a|b"))).isTrue();
        assertThat(pipes.standIn(paragraph("no pipe"))).isFalse();
        assertThat(pipes.standIn(paragraph("|c|"))).isTrue();
        assertThat(pipes.standIn(paragraph("none"))).isFalse();
    }

    @Test
    void are_found_in_any_order_and_again() {
        assertThat(pipes.standIn(paragraph("none"))).isFalse();
        assertThat(pipes.standIn(paragraph("a|b"))).isTrue();
        assertThat(pipes.standIn(paragraph("|c|"))).isTrue();
        assertThat(pipes.standIn(paragraph("c|"))).isTrue();
        assertThat(pipes.standIn(paragraph("a"))).isFalse();
        assertThat(pipes.standIn(paragraph("|c|"))).isTrue();
    }

    private static Paragraph paragraph(String words) {
        int start = TEXT.toString().indexOf(words);
        return new Paragraph(TEXT.subSequence(start, start + words.length()));
    }
}
