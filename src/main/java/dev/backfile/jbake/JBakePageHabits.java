package dev.backfile.jbake;

import dev.backfile.habit.PageHabits;

/** JBake's URLs, and how little it asks of them. */
final class JBakePageHabits implements PageHabits {

    @Override
    public boolean countsFromTheNewest() {
        return true;
    }

    @Override
    public boolean keepsNamesOfSources() {
        return true;
    }

    @Override
    public boolean givesIndexesTheExtension() {
        return true;
    }

    @Override
    public boolean needsPrefixForFolders() {
        return true;
    }

    @Override
    public boolean requiresPortablePaths() {
        return false;
    }

    @Override
    public boolean keepsLinksAsWritten() {
        return true;
    }

    @Override
    public boolean requiresWholeLinks() {
        return false;
    }

    @Override
    public boolean linksByName() {
        return false;
    }

    @Override
    public boolean looksAfterFiles() {
        return false;
    }

    @Override
    public boolean writesIndexesOfNoTerms() {
        return true;
    }
}
