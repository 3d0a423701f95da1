package dev.backfile.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a desk is asked for: the request of the door, where every value is explained.
 *
 * @param site the site's folder
 * @param config the file of settings; empty for the one in the site's folder
 * @param port the port that is wanted; 0 for any
 * @param everywhere whether other machines may read, too
 * @param drafts whether what is held back is shown
 * @param polling whether every file is looked at again and again
 * @param threads the number of threads; 0 for as many as there are processors
 * @param set settings that go before those of the file, by key
 * @param properties what templates find in {@code config} behind all settings, by key
 */
public record DeskOptions(
        Path site,
        Optional<Path> config,
        int port,
        boolean everywhere,
        boolean drafts,
        boolean polling,
        int threads,
        Map<String, String> set,
        Map<String, String> properties) {}
