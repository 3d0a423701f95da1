package dev.backfile.build;

import dev.backfile.archive.Article;
import dev.backfile.archive.collect.Sources;
import dev.backfile.build.read.BakedDocuments;
import dev.backfile.build.read.BakedDocuments.Document;
import dev.backfile.build.read.DistantReading;
import dev.backfile.build.read.DocumentReading;
import dev.backfile.cache.Ledger;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Place;
import dev.backfile.diagnostic.Severity;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.habit.AsciidocOptions;
import dev.backfile.habit.SiteHabits;
import dev.backfile.incremental.FileStamps;
import dev.backfile.incremental.IncludedParts;
import dev.backfile.jbake.JBake;
import dev.backfile.source.ArticleReader;
import dev.backfile.source.Data;
import dev.backfile.source.DataReader;
import dev.backfile.source.IgnoredFile;
import dev.backfile.source.ProfileEntry;
import dev.backfile.source.ProfileFiles;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceFiles;
import dev.backfile.source.SourcePaths;
import dev.backfile.source.SourceWalker;
import dev.backfile.source.field.MappingCheck;
import dev.backfile.source.frontmatter.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The first stage: every source becomes a card in the heap and a body in the ledger. Those that are known are not read. */
final class ReadStage {

    private final BakeTask task;
    private final Path site;
    private final Settings settings;
    private final BakeContext.Tools tools;
    private final Workers workers;
    private final Ledger ledger;
    private final FileStamps stamps;

    ReadStage(BakeTask task, BakeContext.Tools tools, Workers workers, Ledger ledger, FileStamps stamps) {
        this.task = task;
        this.site = task.site();
        this.settings = task.settings();
        this.tools = tools;
        this.workers = workers;
        this.ledger = ledger;
        this.stamps = stamps;
    }

    /**
     * What was read.
     *
     * @param records every document
     * @param parts those of them that are only parts of others, by their paths
     * @param documents the source file of every document
     * @param files the files that are copied as they are
     * @param passedOver the files that are copied only where a document names them
     * @param data the data of the site
     * @param dataFingerprint the fingerprint of all data files
     * @param parsed how many documents were parsed
     * @param places the files of data in which profiles stand, by the files that would be theirs alone
     * @param diagnostics the mistakes of single files
     */
    record Result(
            List<SourceRecord> records,
            Set<String> parts,
            List<SourceFile> documents,
            List<SourceFile> files,
            List<IgnoredFile> passedOver,
            Data data,
            Fingerprint dataFingerprint,
            int parsed,
            Map<String, String> places,
            List<Diagnostic> diagnostics) {

        /** The same mistakes, those of profiles in files of data at their places there. */
        List<Diagnostic> placed(List<Diagnostic> mistakes) {
            return places.isEmpty()
                    ? mistakes
                    : mistakes.stream().map(this::placed).toList();
        }

        private Diagnostic placed(Diagnostic mistake) {
            String file = places.get(mistake.place().path());
            return file == null ? mistake : mistake.at(mistake.place().in(file));
        }

        /** What documents without a card name. */
        List<String> named() {
            return records.stream()
                    .filter(record -> !parts.contains(record.path()))
                    .flatMap(record -> record.named().stream())
                    .toList();
        }

        /**
         * The cards, and the names of the other files.
         *
         * @param articles gives the article of a source
         */
        Sources sources(Function<SourceRecord, Article> articles, Workers workers) {
            List<SourceRecord> read =
                    records.stream().filter(record -> record.card().isPresent()).toList();
            Set<String> leftOut = records.stream()
                    .filter(record -> record.card().isEmpty())
                    .map(SourceRecord::path)
                    .filter(path -> !parts.contains(path))
                    .collect(Collectors.toUnmodifiableSet());
            Map<Boolean, Set<String>> unmeant = passedOver.stream()
                    .map(one -> one.file().path())
                    .collect(Collectors.partitioningBy(
                            path -> Language.of(path, SiteHabits.BACKFILE.sources())
                                    .isPresent(),
                            Collectors.toUnmodifiableSet()));
            Set<String> copied = new HashSet<>(paths(files));
            copied.addAll(unmeant.get(false));
            Set<String> noDocuments = new HashSet<>(unmeant.get(true));
            noDocuments.addAll(parts);
            return new Sources(workers.map(read, articles), Set.copyOf(copied), leftOut, noDocuments);
        }
    }

    Result read(ContentWalk walk) {
        SourceFiles data = new SourceWalker(settings).data(site);
        SourceFiles content = walk.content();
        List<Diagnostic> diagnostics = new ArrayList<>(content.diagnostics());
        diagnostics.addAll(data.diagnostics());
        diagnostics.addAll(MappingCheck.check(settings));

        tools.progress().stage("Reading", content.documents().size());
        ArticleReader reader =
                new ArticleReader(settings, JBake.header(settings), Optional.of(site), tools.asciidoctor());
        BakedDocuments read =
                new BakedDocuments(site, settings, ledger.lastBake(), stamps, new DocumentReading(reader, ledger));
        List<Document> documents = documents(read, content.documents());
        ProfileFiles.Found profiles = new ProfileFiles(settings).find(data.files());
        diagnostics.addAll(profiles.diagnostics());
        Map<String, String> places = new HashMap<>();
        List<SourceRecord> records =
                withProfiles(documents.stream().map(Document::record).toList(), profiles, read, places, diagnostics);
        Set<String> parts = IncludedParts.among(records, settings);
        records.stream()
                .filter(record -> !parts.contains(record.path()))
                .forEach(record -> diagnostics.addAll(record.diagnostics()));
        ledger.place(records);
        Data readData = new DataReader(settings).read(data.files());
        diagnostics.addAll(readData.diagnostics());

        int parsed = (int) documents.stream().filter(Document::parsed).count();
        SourceFiles now = parsed > 0 && AsciidocOptions.nameLibraries(settings.properties())
                ? new SourceWalker(settings).content(site)
                : content;
        return new Result(
                records,
                parts,
                content.documents(),
                now.files(),
                now.passedOver(),
                readData,
                fingerprintOf(data.files()),
                parsed,
                Map.copyOf(places),
                List.copyOf(diagnostics));
    }

    private List<Document> documents(BakedDocuments read, List<SourceFile> files) {
        Progress progress = tools.progress();
        return tools.forWork(files.size())
                .map(others ->
                        read.of(files, workers, progress::step, new DistantReading(others, task.request(), ledger)))
                .orElseGet(() -> read.of(files, workers, progress::step));
    }

    /** The records of documents and of the profiles in files of data, in the order of their paths. */
    private List<SourceRecord> withProfiles(
            List<SourceRecord> documents,
            ProfileFiles.Found profiles,
            BakedDocuments read,
            Map<String, String> places,
            List<Diagnostic> diagnostics) {
        if (profiles.entries().isEmpty()) {
            return documents;
        }
        Set<String> taken = documents.stream().map(SourceRecord::path).collect(Collectors.toSet());
        List<SourceRecord> all = new ArrayList<>(documents);
        for (ProfileEntry entry : profiles.entries()) {
            if (taken.contains(entry.path())) {
                diagnostics.add(new Diagnostic(
                        Code.BAD_DATA_FILE,
                        Severity.WARNING,
                        Place.at(entry.place(), entry.fields().position()),
                        "the profile '" + entry.key() + "' has a file of its own, "
                                + SourcePaths.in(settings.folders().content(), entry.path())
                                + ", which counts",
                        "take one of them out"));
            } else {
                places.put(SourcePaths.in(settings.folders().content(), entry.path()), entry.place());
                all.add(read.of(entry));
            }
        }
        all.sort(Comparator.comparing(SourceRecord::path));
        return List.copyOf(all);
    }

    private static Fingerprint fingerprintOf(List<SourceFile> files) {
        ByteWriter writer = new ByteWriter();
        for (SourceFile file : files) {
            try {
                writer.text(file.path()).fingerprint(Fingerprint.of(file.file()));
            } catch (IOException unreadable) {
                writer.text(file.path()).fingerprint(Fingerprint.NONE);
            }
        }
        return writer.fingerprint();
    }

    private static Set<String> paths(List<SourceFile> files) {
        return files.stream().map(SourceFile::path).collect(Collectors.toUnmodifiableSet());
    }
}
