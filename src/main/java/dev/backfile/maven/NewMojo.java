package dev.backfile.maven;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.NewDocumentReport;
import dev.backfile.NewDocumentRequest;
import dev.backfile.diagnostic.DiagnosticPrinter;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Begins an article, a page or a profile, as {@code backfile new} does. Works in a project and without one. */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractMojo {

    /** The site's folder; the project's when left out. */
    @Parameter(property = "backfile.site", defaultValue = "${basedir}")
    private @Nullable File site;

    /** What is begun: {@code article}, {@code page}, {@code author}, {@code issue} and so on. */
    @Parameter(property = "backfile.kind", defaultValue = "article")
    private String kind = "article";

    /** The headline, or the name of the author, the tag and so on. */
    @Parameter(property = "backfile.headline", required = true)
    private String headline = "";

    /** The authors. */
    @Parameter(property = "backfile.authors")
    private @Nullable List<String> authors;

    /** The tags. */
    @Parameter(property = "backfile.tags")
    private @Nullable List<String> tags;

    /** The section. */
    @Parameter(property = "backfile.section")
    private @Nullable String section;

    /** The date, such as {@code 2014-10-24}; today when left out. */
    @Parameter(property = "backfile.date")
    private @Nullable String date;

    /** The name of the file; made of the headline when left out. */
    @Parameter(property = "backfile.slug")
    private @Nullable String slug;

    /** Takes authors, tags and the section as they are, however like others they look. */
    @Parameter(property = "backfile.asNamed", defaultValue = "false")
    private boolean asNamed;

    /** Made by Maven. */
    public NewMojo() {}

    @Override
    public void execute() throws MojoFailureException {
        Path folder = site == null ? Path.of("") : site.toPath();
        NewDocumentReport report;
        try {
            report = new Backfile()
                    .create(NewDocumentRequest.of(BakeRequest.of(folder), kind, headline)
                            .withAuthors(authors == null ? List.of() : authors)
                            .withTags(tags == null ? List.of() : tags)
                            .withSection(orNothing(section))
                            .withDate(orNothing(date))
                            .withSlug(orNothing(slug))
                            .withAsNamed(asNamed));
        } catch (IllegalArgumentException mistake) {
            throw new MojoFailureException(mistake.getMessage());
        }
        DiagnosticPrinter.of(folder).print(report.diagnostics(), line -> getLog().error(line));
        report.refusals().forEach(getLog()::error);
        report.notes().forEach(getLog()::info);
        String path = report.path().orElseThrow(() -> new MojoFailureException("Nothing was written."));
        getLog().info("wrote " + path);
    }

    private static String orNothing(@Nullable String written) {
        return written == null ? "" : written;
    }
}
