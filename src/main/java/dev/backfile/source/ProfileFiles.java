package dev.backfile.source;

import dev.backfile.archive.text.Slugs;
import dev.backfile.config.Settings;
import dev.backfile.config.SettingsReader;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Position;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.notation.SitePath;
import dev.backfile.source.frontmatter.Findings;
import dev.backfile.source.frontmatter.SyntaxFault;
import dev.backfile.source.frontmatter.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the profiles that stand in files of data: a map from keys to profiles, a list of profiles, or a file for each, as other
 * generators keep those of authors. Immutable; safe for use by many threads.
 */
public final class ProfileFiles {

    /** What may name a profile of a list, the first that is there. */
    private static final List<String> KEYS =
            List.of("key", "id", "slug", "username", "login", "short_name", "nickname", "name", "title");

    private final Settings settings;
    private final DataReader reader;

    /** For sites with these settings. */
    public ProfileFiles(Settings settings) {
        this.settings = settings;
        this.reader = new DataReader(settings);
    }

    /**
     * What was found.
     *
     * @param entries the profiles, in the order of the taxonomies and the files
     * @param diagnostics what is wrong with files or settings
     */
    public record Found(List<ProfileEntry> entries, List<Diagnostic> diagnostics) {}

    /**
     * Finds them.
     *
     * @param files what lies in the data folder, as a {@link SourceWalker} found it
     */
    public Found find(List<SourceFile> files) {
        List<ProfileEntry> entries = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (TaxonomySettings taxonomy : settings.taxonomies()) {
            if (!taxonomy.profiles().isEmpty()) {
                find(taxonomy, files, entries, diagnostics);
            }
        }
        return new Found(List.copyOf(entries), List.copyOf(diagnostics));
    }

    private void find(
            TaxonomySettings taxonomy, List<SourceFile> files, List<ProfileEntry> entries, List<Diagnostic> mistakes) {
        String wanted = taxonomy.profiles().replaceAll("^(\\./)+|/+$", "");
        List<SourceFile> found = files.stream()
                .filter(file -> reader.isData(file.path()))
                .filter(file -> file.place().equals(wanted) || file.place().startsWith(wanted + "/"))
                .toList();
        if (found.isEmpty()) {
            mistakes.add(Diagnostic.of(
                    Code.BAD_SETTING,
                    Place.file(SettingsReader.FILE),
                    "taxonomy." + taxonomy.name() + ".profiles names no file of data: " + taxonomy.profiles(),
                    "name a file of YAML, JSON or TOML in the folder of data, "
                            + settings.folders().data() + ", which data.folder names"));
        }
        Set<String> taken = new HashSet<>();
        for (SourceFile file : found) {
            boolean alone = !file.place().equals(wanted);
            Findings findings = new Findings(file.place());
            FileBytes.read(file, findings).ifPresent(bytes -> {
                try {
                    new Reading(taxonomy, file, Fingerprint.of(bytes), taken, findings, entries)
                            .all(reader.value(file, bytes, new Findings(file.place())), alone);
                } catch (SyntaxFault told) {
                    // Whoever reads all files of data tells of it.
                }
            });
            mistakes.addAll(findings.inOrder());
        }
    }

    /** Goes through one file. */
    private record Reading(
            TaxonomySettings taxonomy,
            SourceFile file,
            Fingerprint content,
            Set<String> taken,
            Findings findings,
            List<ProfileEntry> entries) {

        void all(Value value, boolean alone) {
            if (value instanceof Value.Mapping mapping && alone && isProfile(mapping)) {
                add(SitePath.baseName(file.path()), mapping);
            } else if (value instanceof Value.Mapping mapping) {
                for (Value.Field field : mapping.inOrder()) {
                    one(field.name(), field.value());
                }
            } else if (value instanceof Value.Sequence sequence) {
                sequence.items().forEach(item -> one("", item));
            }
        }

        /** Whether a file is one profile: not all that it has are maps. */
        private static boolean isProfile(Value.Mapping mapping) {
            return mapping.fields().values().stream().anyMatch(field -> !(field.value() instanceof Value.Mapping));
        }

        private void one(String key, Value value) {
            if (value instanceof Value.Mapping mapping) {
                add(key.isEmpty() ? nameOf(mapping).orElse("") : key, mapping);
            } else if (value instanceof Value.Scalar name && !name.text().isBlank()) {
                add(key.isEmpty() ? name.text() : key, Value.Mapping.of("title", name));
            } else {
                unusable(value.position(), "this is no profile: it has no fields", "write its fields, such as name:");
            }
        }

        private static Optional<String> nameOf(Value.Mapping mapping) {
            return KEYS.stream()
                    .map(mapping.fields()::get)
                    .filter(field -> field != null && field.value() instanceof Value.Scalar)
                    .map(field -> ((Value.Scalar) field.value()).text())
                    .findFirst();
        }

        private void add(String key, Value.Mapping fields) {
            Optional<String> name = Slugs.of(key, false);
            if (name.isEmpty()) {
                unusable(
                        fields.position(),
                        "this profile has no name to be known by",
                        "give it one of " + String.join(", ", KEYS));
            } else if (taken.add(name.get())) {
                entries.add(new ProfileEntry(
                        taxonomy.name() + "/" + name.get() + ".md", key, file.place(), fields, content));
            } else {
                unusable(fields.position(), "there are two profiles '" + key + "'", "take one out");
            }
        }

        private void unusable(Position position, String message, String hint) {
            findings.add(Code.BAD_DATA_FILE, position, message, hint);
        }
    }
}
