package dev.backfile.jbake;

import dev.backfile.habit.SettingHabits;
import java.util.List;

/** JBake takes settings as they come: what it does not know is for the templates. */
final class JBakeSettingHabits implements SettingHabits {

    @Override
    public boolean judgesUnknownChecks() {
        return false;
    }

    @Override
    public boolean mapsFields() {
        return false;
    }

    @Override
    public boolean judgesMenus() {
        return false;
    }

    @Override
    public boolean requiresValidHost() {
        return false;
    }

    @Override
    public boolean writesFeedsWithoutHost() {
        return true;
    }

    @Override
    public boolean alwaysWantsHost() {
        return false;
    }

    @Override
    public boolean publishesEveryTaxonomy() {
        return false;
    }

    @Override
    public boolean foldsTags() {
        return false;
    }

    @Override
    public boolean sortsAuthorsByFamily() {
        return false;
    }

    @Override
    public List<String> furtherTypes() {
        return List.of("masterindex", "feed", "archive", "tag", "tagsindex", "sitemap");
    }

    @Override
    public boolean takesEveryTemplateAsType() {
        return true;
    }
}
