package dev.backfile.jbake;

import dev.backfile.config.SiteDialect;
import dev.backfile.habit.SiteHabits;

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
                        new JBakeTemplateHabits()));
    }
}
