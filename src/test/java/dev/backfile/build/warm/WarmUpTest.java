package dev.backfile.build.warm;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class WarmUpTest {

    /** On its thread nobody would hear of a template that cannot be parsed, or a file that is missing. */
    @Test
    void whatIsReadToWarmUpCanBeRead() {
        assertThatCode(WarmUp::load).doesNotThrowAnyException();
    }
}
