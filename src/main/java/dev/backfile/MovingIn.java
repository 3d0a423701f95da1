package dev.backfile;

import dev.backfile.build.Oven;
import dev.backfile.config.FolderSection.Folders;
import dev.backfile.config.Settings;
import dev.backfile.desk.migration.JBakeMigration;
import dev.backfile.desk.migration.Migration;
import dev.backfile.generated.OutputKinds;
import dev.backfile.imports.Importers;
import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.survey.Survey;
import dev.backfile.imports.survey.SurveyTaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks at what lies elsewhere, and brings it into the folders that a site has, or that a new one gets. */
final class MovingIn {

    private MovingIn() {}

    static Survey survey(Oven oven, Path folder) {
        try {
            return new SurveyTaker(oven).survey(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static NewSiteReport migrate(Oven oven, NewSiteRequest request, Path jbake) throws IOException {
        Migration made = new JBakeMigration(oven, Oven.settings(OutputKinds.ALL))
                .migrate(jbake, request.folder(), request.title());
        return new NewSiteReport(made.written(), List.of(), made.notes(), made.lost(), made.complete());
    }

    private static SiteFolders folders(Folders own) {
        String articles = own.firstContent();
        return new SiteFolders(articles, own.keepsAssets() ? articles : own.assets());
    }

    static ImportReport bringIn(Oven oven, ImportRequest request) {
        SiteFolders folders = Files.isDirectory(request.site())
                ? oven.settings(BakeRequest.of(request.site()).options())
                        .map(Settings::folders)
                        .map(own -> folders(own))
                        .orElse(SiteFolders.OF_A_NEW_SITE)
                : SiteFolders.OF_A_NEW_SITE;
        try {
            return Importers.of(request).bring(request, folders);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
