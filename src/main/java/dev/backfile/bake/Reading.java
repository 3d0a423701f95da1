package dev.backfile.bake;

import dev.backfile.archive.Article;
import dev.backfile.archive.Sources;
import dev.backfile.config.Settings;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.source.ArticleReader;
import dev.backfile.source.Data;
import dev.backfile.source.DataReader;
import dev.backfile.source.ReadArticle;
import dev.backfile.source.SourceFile;
import dev.backfile.source.SourceFiles;
import dev.backfile.source.SourceWalker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The first stage: every source becomes a card in the heap and a body in the store. */
final class Reading {

    private final Path site;
    private final Settings settings;
    private final Workers workers;
    private final Progress progress;

    Reading(Path site, Settings settings, Workers workers, Progress progress) {
        this.site = site;
        this.settings = settings;
        this.workers = workers;
        this.progress = progress;
    }

    /**
     * What was read.
     *
     * @param sources the cards, and the names of the other files
     * @param documents the source file of every document
     * @param files the files that are copied as they are
     * @param data the data of the site
     * @param diagnostics the mistakes of single files
     */
    record Result(
            Sources sources,
            List<SourceFile> documents,
            List<SourceFile> files,
            Data data,
            List<Diagnostic> diagnostics) {}

    /** A card, or the path of a document that has none. */
    private record Card(String path, Optional<Article> article, List<Diagnostic> diagnostics) {}

    Result read(ScratchBodies bodies) {
        SourceWalker walker = new SourceWalker(settings);
        SourceFiles content = walker.content(site);
        SourceFiles data = walker.data(site);
        List<Diagnostic> diagnostics = new ArrayList<>(content.diagnostics());
        diagnostics.addAll(data.diagnostics());

        progress.stage("Reading", content.documents().size());
        ArticleReader reader = new ArticleReader(settings);
        List<Card> cards = workers.map(content.documents(), file -> card(reader, file, bodies));
        cards.forEach(card -> diagnostics.addAll(card.diagnostics()));
        Data readData = new DataReader(settings).read(data.files());
        diagnostics.addAll(readData.diagnostics());

        Set<String> files = content.files().stream().map(SourceFile::path).collect(Collectors.toUnmodifiableSet());
        Set<String> leftOut = cards.stream()
                .filter(card -> card.article().isEmpty())
                .map(Card::path)
                .collect(Collectors.toUnmodifiableSet());
        List<Article> articles =
                cards.stream().flatMap(card -> card.article().stream()).toList();
        return new Result(
                new Sources(articles, files, leftOut),
                content.documents(),
                content.files(),
                readData,
                List.copyOf(diagnostics));
    }

    private Card card(ArticleReader reader, SourceFile file, ScratchBodies bodies) {
        ReadArticle read = reader.read(file);
        read.article().ifPresent(article -> bodies.keep(article.path(), read.body()));
        progress.step(1);
        return new Card(file.path(), read.article(), read.diagnostics());
    }
}
