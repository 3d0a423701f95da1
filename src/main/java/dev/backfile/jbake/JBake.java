package dev.backfile.jbake;

import dev.backfile.config.Settings;
import dev.backfile.config.SiteDialect;
import dev.backfile.habit.SiteHabits;
import dev.backfile.markup.markdown.PegdownExtensionNames;
import dev.backfile.source.frontmatter.HeaderFormat;

/** JBake, as sites that were made for it know it. */
public final class JBake {

    private JBake() {}

    /** What JBake sites have otherwise than Backfile sites. */
    public static SiteDialect dialect() {
        return new SiteDialect(
                JBakeDefaults.read(),
                new SiteHabits(
                        new JBakeSettingHabits(),
                        new JBakeSourceHabits(),
                        new JBakeArchiveHabits(),
                        new JBakePageHabits(),
                        new JBakeTemplateHabits()),
                PegdownExtensionNames.all());
    }

    /** JBake's header, as documents of a site with these settings may have it. */
    public static HeaderFormat header(Settings settings) {
        return new JBakeHeader(settings);
    }
}
