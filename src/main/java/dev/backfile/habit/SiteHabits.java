package dev.backfile.habit;

/**
 * How a site of one kind does what sites of another do otherwise. Immutable.
 *
 * @param settings how its settings are taken
 * @param sources how its files are read
 * @param archive what stands in its archive
 * @param pages where its pages stand, and what is asked of them
 * @param templates what its templates are given
 */
public record SiteHabits(
        SettingHabits settings,
        SourceHabits sources,
        ArchiveHabits archive,
        PageHabits pages,
        TemplateHabits templates) {

    /** The habits of a Backfile site. */
    public static final SiteHabits BACKFILE = new SiteHabits(
            new SettingHabits() {},
            new SourceHabits() {},
            new ArchiveHabits() {},
            new PageHabits() {},
            new TemplateHabits() {});
}
