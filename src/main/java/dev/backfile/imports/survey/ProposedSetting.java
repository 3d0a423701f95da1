package dev.backfile.imports.survey;

import java.util.List;

/**
 * A setting with which a tree bakes, or bakes better.
 *
 * @param key its key
 * @param value its value
 * @param reason why, as a sentence on one line without a full stop
 * @param sources the fields of the tree that it gives a meaning
 */
public record ProposedSetting(String key, String value, String reason, List<String> sources) {

    /** One that has nothing to do with a field. */
    ProposedSetting(String key, String value, String reason) {
        this(key, value, reason, List.of());
    }
}
