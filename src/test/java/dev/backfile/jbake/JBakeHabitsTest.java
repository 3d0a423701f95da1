package dev.backfile.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.habit.SiteHabits;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JBakeHabitsTest {

    private static final SiteHabits JBAKE = JBake.dialect().habits();

    @Test
    void everyQuestionIsOneThatJBakeAnswersOtherwise() throws ReflectiveOperationException {
        List<String> alike = new ArrayList<>();
        for (RecordComponent room : SiteHabits.class.getRecordComponents()) {
            for (Method question : room.getType().getMethods()) {
                if (question.getReturnType() == boolean.class
                        && answer(question, room, JBAKE).equals(answer(question, room, SiteHabits.BACKFILE))) {
                    alike.add(question.getName());
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} in a Backfile site, {2} in a JBake site")
    @CsvSource({
        "a.md, md, md",
        "2003/a.html, html, html",
        "a.adoc, adoc, adoc",
        "a.MD, md, ",
        "a.markdown, markdown, ",
        "a.yml, , yml",
        "a.jpg, , ",
        "md, , md",
        "a, , "
    })
    void aFileIsADocumentByItsExtension(String name, String backfile, String jbake) {
        assertThat(SiteHabits.BACKFILE.sources().documentExtension(name).orElse(null))
                .isEqualTo(backfile);
        assertThat(JBAKE.sources().documentExtension(name).orElse(null)).isEqualTo(jbake);
    }

    @Test
    void aListOfDataStandsInAMap() {
        assertThat(JBAKE.sources().dataFile(List.of("a"), "data", "people.yml", new byte[0]))
                .isEqualTo(Map.of(
                        "data", List.of("a"),
                        "type", "data",
                        "file", "./data/people.yml",
                        "sourceuri", "people.yml",
                        "sha1", "da39a3ee5e6b4b0d3255bfef95601890afd80709",
                        "rendered", true));
    }

    @Test
    void everyTemplateMakesAType() {
        Set<String> keys = Set.of("template.recipe.file", "template.recipe.extension", "template..file", "site.host");
        assertThat(JBAKE.templates().listedTypes(Set.of("post"), keys))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("post", "page", "masterindex", "index", "archive", "feed", "data", "recipe")
                                .toList());
        assertThat(SiteHabits.BACKFILE.templates().listedTypes(Set.of("post"), keys))
                .containsExactly("post");
    }

    private static Object answer(Method question, RecordComponent room, SiteHabits habits)
            throws ReflectiveOperationException {
        return question.invoke(room.getAccessor().invoke(habits));
    }
}
