package dev.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.archive.DeclaredField.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclaredFieldTest {

    private static final DeclaredField<String> SUBTITLE =
            new DeclaredField<>("subtitle", List.of("sub-title", "subhead"), Type.TEXT);

    @Test
    void aTextIsReadUnderItsNameOrElseUnderTheFirstOtherSpelling() {
        assertThat(SUBTITLE.in(Map.of("subtitle", " A river ", "subhead", "x"))).contains("A river");
        assertThat(SUBTITLE.in(Map.of("sub-title", 1984, "subhead", "x"))).contains("1984");
        assertThat(SUBTITLE.in(Map.of("title", "A bridge"))).isEmpty();
    }

    @Test
    void aListOrABlankIsNoText() {
        assertThat(SUBTITLE.in(Map.of("subtitle", List.of("a", "b")))).isEmpty();
        assertThat(SUBTITLE.in(Map.of("subtitle", " "))).isEmpty();
    }

    @Test
    void aFlagIsTrueOrFalseAndNothingElse() {
        assertThat(Type.FLAG.read(true)).contains(true);
        assertThat(Type.FLAG.read("false")).contains(false);
        assertThat(Type.FLAG.read("perhaps")).isEmpty();
    }

    @Test
    void everyDeclaredFieldAcceptsItsOwnExample() {
        assertThat(DeclaredField.ALL)
                .allSatisfy(field -> assertThat(
                                field.in(Map.of(field.name(), field.type().example())))
                        .isPresent());
    }

    @Test
    void theManualHasEveryDeclaredField() throws IOException {
        String manual = Files.readString(Path.of("src/site/markdown/writing.md"));
        assertThat(DeclaredField.ALL).allSatisfy(field -> assertThat(manual).contains("\n| `" + field.name() + "`"));
    }
}
