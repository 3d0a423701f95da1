package dev.backfile.imports.survey;

import dev.backfile.imports.survey.FieldTallies.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proposes what categories and tags are, from how documents name them. */
final class TermProposals {

    private static final String CATEGORIES = "categories";
    private static final double SINGLE = 1.1;
    private static final int MOST_SECTIONS = 40;

    private final Generator generator;
    private final FieldTallies fields;
    private final List<ProposedSetting> proposals = new ArrayList<>();

    private TermProposals(Generator generator, FieldTallies fields) {
        this.generator = generator;
        this.fields = fields;
    }

    /** The settings for a tree with these fields. */
    static List<ProposedSetting> of(Generator generator, FieldTallies fields) {
        TermProposals proposals = new TermProposals(generator, fields);
        proposals.categories();
        proposals.words("tags");
        return List.copyOf(proposals.proposals);
    }

    private void categories() {
        for (String name : List.of("category", CATEGORIES, "taxonomies.categories")) {
            Optional<Field> found = fields.field(name).filter(field -> field.filled() > 0);
            if (found.isEmpty() || fields.has("section") || fields.has("sections")) {
                continue;
            }
            if (isSection(name, found.get())) {
                proposals.add(new ProposedSetting(
                        "field.section",
                        name,
                        "each article has one, of " + found.get().words().kinds(),
                        List.of(name)));
            } else {
                add("taxonomies", CATEGORIES, "articles have several categories, beside their tags");
                add("taxonomy.categories.singular", "category", "the word for one");
                proposals.add(new ProposedSetting(
                        "taxonomy.categories.fields",
                        "category, categories",
                        found.get().filled() + " documents name theirs so",
                        List.of("category", CATEGORIES)));
                words(CATEGORIES);
            }
            return;
        }
    }

    private boolean isSection(String name, Field field) {
        int values = field.words().inOrder().stream().mapToInt(Counted::count).sum();
        boolean single = values > 0
                && values <= field.filled() * SINGLE
                && field.words().kinds() <= MOST_SECTIONS
                && ofWords(CATEGORIES) == 0;
        return single || name.contains(".");
    }

    /** Jekyll takes each word of a text for a name; elsewhere "New York" is one. */
    private void words(String plural) {
        int documents = ofWords(plural);
        if (documents > 0) {
            add(
                    "taxonomy." + plural + ".spaces",
                    "true",
                    (documents == 1 ? "1 document has" : documents + " documents have") + " " + plural
                            + " with spaces between them, as Jekyll reads them");
        }
    }

    /** How many documents have a text of several words in a field in which Jekyll takes each for a name. */
    private int ofWords(String plural) {
        return generator == Generator.JEKYLL
                ? fields.field(plural).map(Field::spaced).orElse(0)
                : 0;
    }

    private void add(String key, String value, String reason) {
        proposals.add(new ProposedSetting(key, value, reason));
    }
}
