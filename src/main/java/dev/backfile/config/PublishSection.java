package dev.backfile.config;

import dev.backfile.config.PublishTarget.Kind;
import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where a site is published. No secret may stand in a setting. */
final class PublishSection {

    private static final Pattern KEY = Pattern.compile("publish\\.([A-Za-z0-9_-]+)\\.([A-Za-z]+)");
    private static final Pattern SECRET = Pattern.compile("[a-z0-9+]+://[^/@]*:[^/@]*@.*");
    private static final String KINDS = "folder, git, rsync, sftp or s3";

    private static final Setting<String> KIND =
            Setting.of("publish.<name>.kind", SettingType.TEXT, "what the target of this name is: " + KINDS);
    private static final Setting<String> TO = Setting.of(
            "publish.<name>.to",
            SettingType.TEXT,
            "where it lies: a folder, the URL of a git repository (without it the one that the site comes from), `user@host:/folder`"
                    + " for rsync, `sftp://user@host/folder`, `s3://bucket/prefix`");
    private static final Setting<String> BRANCH =
            Setting.of("publish.<name>.branch", SettingType.TEXT, "git: the branch; `gh-pages` when it is left out");
    private static final Setting<String> HISTORY = Setting.of(
            "publish.<name>.history",
            SettingType.TEXT,
            "git: `keep` for a commit upon the last one, as it is without this setting, `squash` for one commit alone");
    private static final Setting<String> DOMAIN = Setting.of(
            "publish.<name>.domain", SettingType.TEXT, "git: the domain that GitHub Pages reads from `CNAME`");

    private static final Setting<String> ENDPOINT =
            Setting.of("publish.<name>.endpoint", SettingType.TEXT, "S3: the URL of a server that speaks like it");
    private static final Setting<String> REGION = Setting.of(
            "publish.<name>.region",
            SettingType.TEXT,
            "S3: the region, where `AWS_REGION` in the environment names none");

    private static final Setting<String> ENCODING = Setting.of(
            "publish.<name>.encoding",
            SettingType.TEXT,
            "S3: `gz` or `br`, for objects that are the [smaller variants](publishing.md#smaller-variants) of files and say so");

    /** Where a site is published. */
    static final SettingGroup GROUP =
            SettingGroup.of("Publish", KIND, TO, BRANCH, HISTORY, DOMAIN, ENDPOINT, REGION, ENCODING);

    private static final Set<String> WORDS = words();

    private final SettingValues values;

    PublishSection(SettingValues values) {
        this.values = values;
    }

    /** Whether a key says something of a target that is among these keys. */
    static boolean isOne(String key, Set<String> keys) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches() && keys.contains("publish." + matcher.group(1) + ".kind");
    }

    List<PublishTarget> read() {
        Map<String, Map<String, String>> byName = new LinkedHashMap<>();
        for (String key : new TreeSet<>(values.keys())) {
            Matcher matcher = KEY.matcher(key);
            if (isOne(key, values.keys()) && matcher.matches() && values.isSet(key)) {
                String word = matcher.group(2);
                if (WORDS.contains(word)) {
                    byName.computeIfAbsent(matcher.group(1), name -> new LinkedHashMap<>())
                            .put(word, values.text(key));
                } else {
                    values.add(Diagnostic.of(
                            Code.MISSPELLED_SETTING,
                            values.keyPlace(key),
                            "no setting of a target is called '" + word + "'",
                            Suggestion.hint(word, WORDS, "write one of " + String.join(", ", WORDS))));
                }
            }
        }
        List<PublishTarget> targets = new ArrayList<>();
        byName.forEach((name, given) -> target(name, given).ifPresent(targets::add));
        return List.copyOf(targets);
    }

    private Optional<PublishTarget> target(String name, Map<String, String> given) {
        String key = "publish." + name + ".kind";
        Optional<Kind> kind = Arrays.stream(Kind.values())
                .filter(each -> each.name().equalsIgnoreCase(given.getOrDefault("kind", "")))
                .findFirst();
        if (kind.isEmpty()) {
            values.bad(key, "is nothing that a site can be published to", "write " + KINDS);
            return Optional.empty();
        }
        if (SECRET.matcher(given.getOrDefault("to", "").toLowerCase(Locale.ROOT))
                .matches()) {
            values.add(Diagnostic.of(
                    Code.BAD_SETTING,
                    values.keyPlace("publish." + name + ".to"),
                    "publish." + name + ".to has a password in it, and settings are read by many",
                    "take it out, change it, and let the environment have it"));
            return Optional.empty();
        }
        return Optional.of(new PublishTarget(name, kind.get(), given, values.keyPlace(key)));
    }

    private static Set<String> words() {
        Set<String> words = new TreeSet<>();
        GROUP.settings()
                .forEach(setting ->
                        words.add(setting.key().substring(setting.key().lastIndexOf('.') + 1)));
        return words;
    }
}
