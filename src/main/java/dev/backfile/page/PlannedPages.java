package dev.backfile.page;

import dev.backfile.page.path.DocumentPaths;
import java.util.List;

/**
 * The pages of a site that are planned before its generated outputs.
 *
 * @param documents which documents have pages, and where
 * @param lists the pages that list articles
 */
public record PlannedPages(DocumentPaths documents, List<Page> lists) {}
