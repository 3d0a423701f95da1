package dev.backfile.imports.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.Backfile;
import dev.backfile.BakeReport;
import dev.backfile.BakeRequest;
import dev.backfile.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An archive of another generator bakes with what a survey of it proposes and nothing else: every document has its page at its old
 * URL, and every word and picture of a source stands in its page, or a mistake says that it does not.
 */
class MovedArchivesTest {

    private static final Path ARCHIVES = Path.of("src/test/resources/imports/moved");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jekyll   | 6 | harbour/2014/03/02/winter-timetable/index.html harbour/weather/2013/10/11/autumn-storm/index.html 2012/01/05/first-crossing/index.html about/index.html pages/crew/index.html
            hugo     | 5 | 2016/05/automatic-lighthouse/index.html 2016/04/keeper-interview/index.html 2009/fog.html
            eleventy | 5 | posts/frost-in-may/index.html posts/late-harvest/index.html posts/new-press/index.html assets/images/rows.png about/index.html guide/pruning/index.html
            pelican  | 4 | 2015/ponte-velha.html 2014/historia.html 2013/cheia.html
            zola     | 3 | blog/lawine/index.html blog/zahlen-2018/index.html
            hexo | 4 | 2020/06/27/la-grue/index.html archives/le-phare.html about/index.html
            """)
    void nothingIsLostUntold(String generator, int documents, String urls) throws IOException {
        copy(ARCHIVES.resolve(generator), folder);
        Moved moved = move(folder);

        assertThat(moved.inventory().documents()).hasSize(documents);
        assertThat(moved.report().diagnostics().stream()
                        .filter(one -> one.isError())
                        .map(Object::toString))
                .isEmpty();
        assertThat(moved.lost()).isEmpty();
        assertThat(urls.split(" "))
                .allSatisfy(url ->
                        assertThat(moved.report().destination().resolve(url)).exists());
    }

    /** The same of a real archive, {@code -Dmoved.archive=FOLDER}, which stays as it is; prints what an editor wants to know. */
    @Test
    @EnabledIfSystemProperty(named = "moved.archive", matches = ".+")
    void aRealOneLosesNothingUntold() throws IOException {
        copy(Path.of(System.getProperty("moved.archive")), folder);
        Moved moved = move(folder);

        System.out.printf(
                "%d documents, %d published, %d errors, %d warnings, %d documents that lost something%n",
                moved.inventory().documents().size(),
                moved.report().articles(),
                moved.report().errors(),
                moved.report().warnings(),
                moved.lost().size());
        assertThat(moved.lost().stream().filter(lost -> lost.isSure() && !lost.told()))
                .isEmpty();
    }

    /** An archive after its survey and its bake. */
    private record Moved(BakeReport report, Inventory inventory, List<WhatReadersMiss.Lost> lost) {}

    private static Moved move(Path site) throws IOException {
        SettingsFile.write(site, new Backfile().survey(site).settings());
        BakeRequest request = BakeRequest.of(site).withKeepGoing(true);
        BakeReport report = new Backfile().bake(request);
        Inventory inventory = new Backfile().inventory(BakeRequest.of(site));
        return new Moved(
                report, inventory, new WhatReadersMiss(site, report.destination()).of(inventory, report.diagnostics()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
