package dev.backfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The door is the only public API, and nothing of the house shows in it but mistakes and their places. */
class DoorTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.backfile");

    private static final List<JavaClass> DOOR = CLASSES.stream()
            .filter(type -> type.getPackageName().equals("dev.backfile"))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .filter(DoorTest::isOffered)
            .toList();

    /** Public API that stands in the rooms of publishing, of moving in and of work that is shared. */
    private static final Set<String> OFFERED_ELSEWHERE = Set.of(
            "dev.backfile.build.distribution.Distribution",
            "dev.backfile.imports.document.ImportReport",
            "dev.backfile.imports.document.ImportRequest",
            "dev.backfile.imports.survey.Survey",
            "dev.backfile.publish.PackageOptions",
            "dev.backfile.publish.PackageReport",
            "dev.backfile.publish.PublishOptions",
            "dev.backfile.publish.PublishReport");

    @Test
    void noTypeOfAnotherRoomShowsInTheDoor() {
        Set<String> foreign = new TreeSet<>();
        for (JavaClass type : DOOR) {
            shown(type)
                    .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                    .map(JavaClass::getBaseComponentType)
                    .filter(each -> each.getPackageName().startsWith("dev.backfile"))
                    .filter(each -> !each.getPackageName().equals("dev.backfile.diagnostic"))
                    .filter(each -> !OFFERED_ELSEWHERE.contains(each.getName()))
                    .filter(each -> !DOOR.contains(each))
                    .forEach(each -> foreign.add(type.getSimpleName() + " shows " + each.getName()));
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void theDoorOffersABakeItsRequestItsReportAndItsProgress() {
        assertThat(DOOR)
                .extracting(JavaClass::getSimpleName)
                .contains("Backfile", "BakeRequest", "BakeReport", "Progress")
                .doesNotContain("Reports", "ToldProgress");
    }

    @Test
    void nobodyBehindTheDoorKnowsIt() {
        Set<String> callers = CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getPackageName().equals("dev.backfile")))
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("dev.backfile"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(callers)
                .contains("dev.backfile.cli", "dev.backfile.maven")
                .allMatch(name -> name.equals("dev.backfile.maven")
                        || name.equals("dev.backfile.format")
                        || name.startsWith("dev.backfile.cli"));
    }

    /** Supertypes, parameters, results, exceptions, fields and record components, with what stands in their brackets. */
    private static Stream<JavaType> shown(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(
                type.getSuperclass().stream(), type.getInterfaces().stream().map(JavaType.class::cast));
        Stream<JavaType> fields =
                type.getFields().stream().filter(DoorTest::isOffered).map(JavaField::getType);
        Stream<JavaType> members =
                type.getCodeUnits().stream().filter(DoorTest::isOffered).flatMap(DoorTest::shown);
        return Stream.of(supertypes, bounds(type.getTypeParameters()), fields, members)
                .flatMap(each -> each);
    }

    private static Stream<JavaType> shown(JavaCodeUnit member) {
        Stream<JavaType> ends = Stream.concat(
                Stream.of(member.getReturnType()),
                member.getExceptionTypes().stream().map(JavaType.class::cast));
        return Stream.of(member.getParameterTypes().stream(), ends, bounds(member.getTypeParameters()))
                .flatMap(each -> each);
    }

    private static Stream<JavaType> bounds(Collection<? extends JavaTypeVariable<?>> parameters) {
        return parameters.stream().flatMap(parameter -> parameter.getUpperBounds().stream());
    }

    private static boolean isOffered(JavaClass type) {
        boolean offered = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return offered && type.getEnclosingClass().map(DoorTest::isOffered).orElse(true);
    }

    private static boolean isOffered(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
