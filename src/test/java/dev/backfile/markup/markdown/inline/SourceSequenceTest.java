package dev.backfile.markup.markdown.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** It answers as flexmark's own sequence of the same text does. */
class SourceSequenceTest {

    private static final String TEXT = "A *bridge* \u2014 [there](x.md),\n  over two lines.\n";

    @Test
    void pieces_of_pieces_are_what_flexmark_says_they_are() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            BasedSequence ours = SourceSequence.of(TEXT);
            BasedSequence theirs = BasedSequence.of(TEXT);
            for (int depth = 0; depth < 3; depth++) {
                int from = random.nextInt(ours.length() + 1);
                int to = from + random.nextInt(ours.length() - from + 1);
                ours = ours.subSequence(from, to);
                theirs = theirs.subSequence(from, to);
                assertThat(answers(ours)).isEqualTo(answers(theirs));
            }
        }
    }

    @Test
    void who_asks_beyond_the_ends_is_told_by_flexmark() {
        BasedSequence piece = SourceSequence.of(TEXT).subSequence(2, 10);

        assertThatThrownBy(() -> piece.charAt(8)).satisfies(SourceSequenceTest::isOfFlexmark);
        assertThatThrownBy(() -> piece.subSequence(3, 9)).satisfies(SourceSequenceTest::isOfFlexmark);
        assertThatThrownBy(() -> piece.baseSubSequence(0, TEXT.length() + 1))
                .satisfies(SourceSequenceTest::isOfFlexmark);
        assertThatThrownBy(() -> piece.getIndexOffset(9)).satisfies(SourceSequenceTest::isOfFlexmark);
    }

    private static void isOfFlexmark(Throwable fault) {
        assertThat(fault).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(fault.getStackTrace()[0].getClassName()).startsWith("com.vladsch.");
    }

    private static String answers(BasedSequence sequence) {
        StringBuilder characters = new StringBuilder();
        for (int index = 0; index < sequence.length(); index++) {
            characters
                    .append(sequence.charAt(index))
                    .append(sequence.getIndexOffset(index))
                    .append(' ');
        }
        return String.join(
                "|",
                characters,
                sequence.trim().getSourceRange().toString(),
                sequence.getSourceRange().toString(),
                String.valueOf(sequence.getStartOffset()),
                String.valueOf(sequence.getEndOffset()),
                String.valueOf(sequence.hashCode()),
                String.valueOf(sequence.getBaseSequence().length()),
                String.valueOf(sequence.isBlank()));
    }
}
