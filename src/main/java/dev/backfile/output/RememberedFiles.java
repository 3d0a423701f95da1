package dev.backfile.output;

import dev.backfile.fingerprint.Fingerprint;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is remembered of the files that Backfile left in a destination.
 *
 * @param known whether anything is remembered
 * @param manifest the fingerprint of the manifest that the last bake left there
 * @param paths gives the path of every file, each at least once
 * @param contents gives the fingerprint of the file that was left at a path
 */
public record RememberedFiles(
        boolean known,
        Fingerprint manifest,
        Supplier<Stream<String>> paths,
        Function<String, Optional<Fingerprint>> contents) {}
