package dev.backfile;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the arrows between them: imports go one way. */
class RoomsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.backfile");

    @Test
    void importsGoOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("diagnostic")
                .definedBy("dev.backfile.diagnostic..")
                .layer("config")
                .definedBy("dev.backfile.config..")
                .layer("archive")
                .definedBy("dev.backfile.archive..")
                .layer("markup")
                .definedBy("dev.backfile.markup..")
                .layer("source")
                .definedBy("dev.backfile.source..")
                .layer("page")
                .definedBy("dev.backfile.page..")
                .layer("theme")
                .definedBy("dev.backfile.theme..")
                .layer("bake")
                .definedBy("dev.backfile.bake..")
                .layer("cli")
                .definedBy("dev.backfile.cli..")
                .layer("maven")
                .definedBy("dev.backfile.maven..")
                .whereLayer("diagnostic")
                .mayNotAccessAnyLayer()
                .whereLayer("config")
                .mayOnlyAccessLayers("diagnostic")
                .whereLayer("archive")
                .mayOnlyAccessLayers("diagnostic", "config")
                .whereLayer("markup")
                .mayOnlyAccessLayers("diagnostic", "config", "archive")
                .whereLayer("source")
                .mayOnlyAccessLayers("diagnostic", "config", "archive", "markup")
                .whereLayer("page")
                .mayOnlyAccessLayers("diagnostic", "config", "archive")
                .whereLayer("theme")
                .mayOnlyAccessLayers("diagnostic", "config", "archive", "page")
                .whereLayer("bake")
                .mayOnlyBeAccessedByLayers("cli", "maven")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("maven")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void theDomainKnowsNoFile() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage("dev.backfile.archive..", "dev.backfile.page..", "dev.backfile.markup..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.io..")
                .check(CLASSES);
    }

    @Test
    void onlyTheThemeKnowsFreeMarkerAndOnlyMarkupKnowsFlexmark() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("dev.backfile.theme..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("freemarker..")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("dev.backfile.markup..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch.flexmark..")
                .check(CLASSES);
    }

    @Test
    void threadsStayInsideTheOven() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("dev.backfile.bake..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.(Executor.*|Future|CompletableFuture|ForkJoin.*)")
                .check(CLASSES);
    }

    @Test
    void everyRoomSaysWhatItIsFor() {
        assertThat(List.of(
                        "diagnostic", "config", "archive", "markup", "source", "page", "theme", "bake", "cli", "maven"))
                .allSatisfy(room -> assertThat(CLASSES.contain("dev.backfile." + room + ".package-info"))
                        .as(room)
                        .isTrue());
    }
}
