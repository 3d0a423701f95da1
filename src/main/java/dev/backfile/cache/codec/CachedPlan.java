package dev.backfile.cache.codec;

import dev.backfile.archive.Archive;
import dev.backfile.archive.DocumentCounts;
import dev.backfile.archive.ValidityPeriod;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.page.path.Addresses;
import java.util.List;
import java.util.Set;

/**
 * What a bake found out by collecting and planning, so that a later one of the same structure need not do it again.
 *
 * @param inputs the fingerprint of everything that it follows from, but for the moment of the bake
 * @param validity as of which moments it holds
 * @param counts how many documents there are, and which change by themselves
 * @param archive the archive
 * @param addresses where its documents stand
 * @param ownPages the paths of the sources that have pages of their own
 * @param diagnostics the mistakes that were found
 */
public record CachedPlan(
        Fingerprint inputs,
        ValidityPeriod validity,
        DocumentCounts counts,
        Archive archive,
        Addresses addresses,
        Set<String> ownPages,
        List<Diagnostic> diagnostics) {}
