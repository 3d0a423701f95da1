package dev.backfile.jbake;

import dev.backfile.habit.TemplateHabits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JBake's templates expect. */
final class JBakeTemplateHabits implements TemplateHabits {

    private static final List<String> BUILT_IN =
            List.of("page", "post", "masterindex", "index", "archive", "feed", "data");
    private static final Pattern TEMPLATE = Pattern.compile("template\\.(.+)\\.file", Pattern.DOTALL);

    @Override
    public boolean printsForMachines() {
        return false;
    }

    @Override
    public boolean prefersFieldsToVariables() {
        return true;
    }

    @Override
    public boolean keepsRootpathRelative() {
        return true;
    }

    @Override
    public boolean givesTermPagesAllDocuments() {
        return true;
    }

    @Override
    public boolean writesAfterCldr() {
        return false;
    }

    /** JBake takes every {@code template.TYPE.file} for a type. */
    @Override
    public Set<String> listedTypes(Set<String> types, Set<String> keys) {
        Set<String> listed = new HashSet<>(types);
        listed.addAll(BUILT_IN);
        for (String key : keys) {
            Matcher template = TEMPLATE.matcher(key);
            if (template.matches()) {
                listed.add(template.group(1));
            }
        }
        return Set.copyOf(listed);
    }
}
