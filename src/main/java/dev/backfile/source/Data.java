package dev.backfile.source;

import dev.backfile.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;

/**
 * The data of a site, as templates ask for it.
 *
 * @param files the content of each data file by its path relative to the data folder; immutable maps and lists of text,
 *     numbers, booleans and {@link dev.backfile.archive.ArticleDate dates}
 * @param diagnostics the mistakes, by place
 */
public record Data(Map<String, Object> files, List<Diagnostic> diagnostics) {}
