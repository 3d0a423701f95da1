package dev.backfile;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the arrows between them: imports go one way. */
class RoomsTest {

    /**
     * Each package of the house, and those that it imports. It may import only what stands above it, so that there is no circle;
     * a package that is missing, an arrow that is, and one that nothing needs any more fail the test.
     */
    private static final String ARROWS = """
            notation               :
            parallel               :
            fingerprint            :
            diagnostic             : notation
            habit                  : notation
            language.custom        :
            language.cldr          : language.custom
            language               : language.custom language.cldr
            config.file            : diagnostic
            config.value           : notation fingerprint diagnostic habit config.file
            config.mapping         : notation fingerprint diagnostic habit config.value
            config.words           : fingerprint diagnostic language config.value
            config.directive       : fingerprint diagnostic config.value
            config.folder          : notation fingerprint habit config.value
            config                 : fingerprint diagnostic habit language.custom language config.file config.value
                                     config.mapping config.words config.directive config.folder
            archive.calendar       : language.custom
            archive.name           :
            archive.text           : notation language.custom
            archive                : notation fingerprint diagnostic config archive.calendar
            archive.directive      : archive
            archive.related        : notation config archive
            archive.collect        : notation parallel diagnostic habit config config.mapping archive.name archive.text archive archive.related
            citation               : archive.name archive.text
            image                  : notation
            markup                 : notation diagnostic archive
            markup.check           : diagnostic markup
            markup.html            : notation diagnostic habit config archive markup markup.check
            markup.asciidoc        : diagnostic habit config archive markup markup.check markup.html
            markup.markdown.inline.rule :
            markup.markdown.inline : markup.markdown.inline.rule
            markup.markdown.block  : markup.markdown.inline
            markup.markdown.directive : config.directive markup.markdown.inline.rule markup.markdown.inline
                                     markup.markdown.block
            markup.markdown.write  : notation diagnostic config archive markup markup.check markup.html
                                     markup.markdown.inline.rule markup.markdown.inline markup.markdown.block markup.markdown.directive
            markup.markdown.extension : diagnostic config.directive archive archive.directive markup
                                     markup.markdown.inline.rule markup.markdown.inline
                                     markup.markdown.block markup.markdown.directive markup.markdown.write
            markup.markdown.check  : diagnostic config.directive markup markup.check markup.html markup.markdown.inline
                                     markup.markdown.directive
            markup.markdown        : diagnostic habit config config.directive archive markup markup.html markup.markdown.inline.rule
                                     markup.markdown.inline markup.markdown.block markup.markdown.directive
                                     markup.markdown.write markup.markdown.extension markup.markdown.check
            source.frontmatter     : notation diagnostic habit config config.mapping archive markup
            source.header          : diagnostic habit config config.mapping source.frontmatter
            source.field           : notation diagnostic habit language.custom config config.mapping config.words archive.calendar
                                     archive.text archive markup markup.asciidoc markup.markdown.write source.frontmatter
                                     source.header
            source                 : notation parallel fingerprint diagnostic habit config config.mapping archive.text archive markup markup.html
                                     markup.asciidoc markup.markdown source.frontmatter source.field source.header
            page.path              : notation parallel diagnostic habit config config.mapping config.value archive.text archive
            page.model             : fingerprint language.custom config config.words archive page.path
            page                   : notation fingerprint diagnostic config archive page.path page.model
            page.plan              : parallel diagnostic habit config config.value archive page.path page.model page
            page.register          : notation diagnostic config config.value archive page.path page.model page
            page.unused            : notation diagnostic habit config archive archive.collect
            theme.date             : language.custom archive.calendar archive
            theme.limit            :
            theme.value            : notation config archive theme.date theme.limit
            theme.template         : diagnostic habit config theme.date theme.limit
            theme.fault            : diagnostic theme.limit theme.template
            theme.model            : notation habit language.custom language config config.words archive.calendar archive.name
                                     archive.text archive archive.directive citation page.path page.model page theme.date
                                     theme.value
            theme.page             : diagnostic language.custom language config archive.text archive page.path page.model page
                                     theme.fault theme.value theme.model
            theme.directive        : notation config archive.directive page.path page theme.date
                                     theme.limit theme.value theme.template theme.fault theme.model theme.page
            theme                  : notation diagnostic config archive page.model page theme.date theme.limit theme.template
                                     theme.fault theme.model theme.page theme.directive
            jbake                  : diagnostic habit config.file config markup.markdown source.frontmatter
            search.bytes           : fingerprint
            search.lexicon         : fingerprint search.bytes
            search.index           : notation fingerprint search.bytes search.lexicon
            search.analysis        : search.bytes search.lexicon
            generated.host         : notation page.path
            generated              : notation fingerprint diagnostic habit config config.value archive page.path page.model page theme.date
                                     theme.value theme.model generated.host
            cache.record           : fingerprint diagnostic archive
            cache.codec            : parallel fingerprint diagnostic config archive archive.related page.path cache.record
            cache                  : parallel fingerprint archive cache.record cache.codec
            output                 : notation parallel fingerprint diagnostic
            output.compression     : fingerprint
            incremental            : notation parallel fingerprint diagnostic habit config archive source page.path page.model page theme.template
                                     cache.record cache output
            build.report           : diagnostic config archive page.path page.register cache.record cache output
            build.request          : config archive.calendar
            build.baseline         : diagnostic config build.report build.request
            build.ledger           : parallel notation fingerprint config cache output build.request
            build.distribution     : fingerprint cache.record build.request
            build.read             : parallel habit fingerprint config archive source.frontmatter source page jbake markup.asciidoc theme.model theme cache.record cache
                                     incremental build.request build.ledger build.distribution
            build.render           : archive fingerprint diagnostic page.model page theme.model theme source cache.record cache.codec cache incremental
                                     build.report build.request build.ledger build.distribution build.read
            build.warm             : cache config fingerprint markup.markdown source theme.template
            build.permalinks       : fingerprint diagnostic config config.value archive source.frontmatter page
                                     page.register cache.record
            build.asset            : notation fingerprint diagnostic config source page.path page cache.record cache incremental theme
            build.search           : parallel fingerprint config archive page.path markup.html search.bytes search.lexicon search.index search.analysis cache.record cache
                                     output incremental
            jbake.template         : habit config archive page.path page.model theme.value theme.model theme.page
            build                  : notation parallel fingerprint diagnostic habit config config.value archive archive.collect
                                     image markup.asciidoc source.field source.frontmatter source page.path page.model page page.plan
                                     page.unused theme.template theme.fault theme.model theme jbake generated cache.record
                                     cache.codec cache output incremental build.report build.request build.baseline
                                     build.ledger build.warm build.permalinks build.asset build.search build.distribution build.read build.render jbake.template
                                     output.compression
            desk.watch             :
            desk.live              : notation diagnostic
            desk.redirect          :
            desk.server            : notation fingerprint desk.live desk.redirect
            desk.scaffold          : notation diagnostic habit config config.value archive.text archive page.path
                                     source.frontmatter build.report
            desk.migration         : notation diagnostic habit config config.file config.value archive source.frontmatter source
                                     page.path jbake build.report build.request build desk.scaffold
            desk.schema            : config config.mapping config.value archive source.field source.frontmatter
            desk.why               : config cache.record cache build.report
            desk.check.output      : fingerprint markup.html
            desk.check.rule        : notation diagnostic config config.directive habit archive archive.collect page.path build.report
                                     desk.check.output desk.redirect
            desk.check.schema      : notation diagnostic config habit archive source.frontmatter source.header build.report desk.check.rule
            desk.check.fix         : notation diagnostic config config archive archive.collect page.path build.report
                                     desk.check.output desk.check.rule
            desk.permalinks        : diagnostic config archive page.register build.report desk.check.fix
            desk.check.external    : diagnostic config desk.check.output desk.check.rule
            desk.check             : notation diagnostic config archive generated jbake output build.report
                                     build.request build.ledger build
                                     desk.check.output desk.check.rule desk.check.schema desk.check.fix
                                     desk.permalinks desk.check.external
            desk                   : diagnostic config config.value archive generated output build.report build.request build.warm build desk.watch
                                     desk.live desk.server
            publish.plan           : fingerprint
            publish.target         : notation config
            publish.bag            :
            publish                : notation fingerprint diagnostic config output build publish.plan publish.target publish.bag
            imports.survey.picture : notation source.frontmatter
            imports.survey.content : source.frontmatter
            imports.survey         : notation diagnostic config config.directive archive source.frontmatter source.header jbake build.report
                                     build.request build imports.survey.picture imports.survey.content
            imports.markdown       : notation
            imports.language       :
            imports.document       : fingerprint archive.text desk.scaffold
            imports.fetch          : imports.document
            imports.export         : desk.scaffold notation imports.survey imports.markdown imports.document imports.fetch
            imports.wordpress      : imports.markdown imports.document imports.export
            imports.ghost          : imports.markdown imports.document imports.export
            imports.medium         : imports.markdown imports.document imports.export
            imports.substack       : imports.document imports.export
            imports.blogger        : imports.document imports.export
            imports.movabletype    : imports.document imports.export
            imports.drupal         : imports.document imports.export
            imports.html.fact      :
            imports.html.date      :
            imports.html.page      : notation imports.markdown imports.language imports.html.fact imports.html.date
            imports.html.source    :
            imports.html           : archive.text imports.survey imports.markdown imports.document imports.fetch imports.html.page imports.html.source
            imports.captured       : language.custom language imports.language imports.survey imports.markdown imports.document
            imports                : imports.document imports.wordpress imports.ghost imports.medium imports.substack imports.blogger imports.movabletype imports.drupal imports.html imports.captured
            (door)                 : imports.survey imports.document imports fingerprint diagnostic config config.value archive page.path generated cache.record cache
                                     output build.report build.request build.distribution build publish desk.permalinks desk.scaffold
                                     desk.migration desk.schema desk.why desk desk.check.fix desk.check
            format                 : notation diagnostic imports.survey imports.survey.picture (door)
            cli.addon              :
            cli.completion         : (door)
            cli.doctor             :
            cli.manual             :
            cli.option             : diagnostic (door)
            cli.program            :
            cli.progress           : (door)
            cli.terminal           :
            cli.bake               : diagnostic (door) cli.progress cli.terminal
            cli.why                : (door)
            cli                    : diagnostic imports.document imports.survey imports publish (door) format cli.addon cli.bake cli.completion cli.doctor cli.manual cli.option cli.program
                                     cli.progress cli.terminal cli.why
            maven                  : diagnostic publish (door) format
            """;

    private static final int MOST_FILES = 30;

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.backfile");

    @Test
    void everyPackageImportsWhatTheTableSays() {
        assertThat(imports()).isEqualTo(new TreeMap<>(table()));
    }

    @Test
    void everyPackageImportsOnlyWhatStandsAboveIt() {
        List<String> above = new ArrayList<>();
        table().forEach((room, imports) -> {
            assertThat(above).as("above " + room).containsAll(imports);
            above.add(room);
        });
    }

    @Test
    void noPackageHoldsMoreThanOneHoldsInTheHead() {
        Map<String, Long> files = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .collect(groupingBy(RoomsTest::room, TreeMap::new, counting()));
        assertThat(files).allSatisfy((room, count) -> assertThat(count).as(room).isLessThanOrEqualTo(MOST_FILES));
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
    void onlyTheThemeAndJBakesVariablesKnowFreeMarkerAndOnlyMarkupKnowsFlexmark() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("dev.backfile.theme..", "dev.backfile.jbake.template")
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
    void onlyTheCustomsAfterCldrAndOldPagesKnowIcu() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("dev.backfile.language.cldr", "dev.backfile.imports.html.page")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .check(CLASSES);
    }

    @Test
    void onlyTheHostOfThePreviewKnowsJetty() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("dev.backfile.desk.server")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..")
                .check(CLASSES);
    }

    @Test
    void onlyItsOwnRoomKnowsJBake() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("dev.backfile.jbake..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jbake..")
                .check(CLASSES);
    }

    @Test
    void threadsStayInsideTheBuildAndUploads() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.backfile.build..",
                        "dev.backfile.desk.watch",
                        "dev.backfile.imports.fetch",
                        "dev.backfile.publish.target")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.(Executor.*|Future|CompletableFuture|ForkJoin.*)")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(table().keySet())
                .allSatisfy(room -> assertThat(CLASSES.contain(name(room) + ".package-info"))
                        .as(room)
                        .isTrue());
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        String room = "";
        for (String line : ARROWS.lines().toList()) {
            int colon = line.indexOf(':');
            room = colon < 0 ? room : line.substring(0, colon).strip();
            Set<String> imports = table.computeIfAbsent(room, key -> new TreeSet<>());
            Arrays.stream(line.substring(colon + 1).strip().split(" +"))
                    .filter(word -> !word.isEmpty())
                    .forEach(imports::add);
        }
        return table;
    }

    private static Map<String, Set<String>> imports() {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (JavaClass each : CLASSES) {
            Set<String> used = imports.computeIfAbsent(room(each), key -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("dev.backfile"))
                    .map(RoomsTest::room)
                    .filter(room -> !room.equals(room(each)))
                    .forEach(used::add);
        }
        return imports;
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("dev.backfile") ? "(door)" : name.substring("dev.backfile.".length());
    }

    private static String name(String room) {
        return room.equals("(door)") ? "dev.backfile" : "dev.backfile." + room;
    }
}
