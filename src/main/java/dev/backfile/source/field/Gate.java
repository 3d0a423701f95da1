package dev.backfile.source.field;

import dev.backfile.diagnostic.Suggestion;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a field has to do with whether its document is public, by its name: those of Backfile, and those of Hugo, Jekyll,
 * Eleventy, Zola, Pelican, Hexo, Ghost, WordPress, Drupal, Grav, Joomla, Docusaurus, Obsidian and their like.
 */
enum Gate {
    /** The status in a word. */
    STATUS,
    /** Who may see it, in a word. */
    VISIBILITY,
    /** Yes holds it back. */
    HOLDS_BACK,
    /** No holds it back, and a date does until then. */
    RELEASES,
    /** A date, until which it is held back. */
    OPENS,
    /** A date, from which on it is withdrawn. */
    CLOSES,
    /** Yes withdraws it, and a date does from then on. */
    TAKES_BACK,
    /** The date of publication. */
    DATE,
    /** The URL, which Eleventy takes away with {@code false}. */
    ADDRESS,
    /** Something that is not there for everybody, or not as a page of its own: there is no such thing here. */
    UNKNOWN_HERE,
    /** A map that says how Hugo builds a page. */
    BUILD;

    /** Words that may stand before a name: {@code isDraft}, {@code post_status}, {@code jbake-draft}. */
    private static final List<String> PREFIXES =
            List.of("is", "jbake", "post", "page", "article", "entry", "content", "blog", "wp", "dg", "hugo", "jekyll");

    private static final Map<String, Gate> CERTAIN = new HashMap<>();
    private static final Map<String, Gate> LIKELY = new HashMap<>();

    static {
        enter(STATUS, "status", "publishstatus", "publicationstatus", "publishingstatus", "workflowstatus");
        enter(VISIBILITY, "visibility");
        enter(HOLDS_BACK, "draft", "drafts", "private", "hidden", "unlisted", "embargoed", "confidential", "nopublish");
        enter(HOLDS_BACK, "donotpublish", "dontpublish", "deleted", "trashed");
        enter(RELEASES, "published", "publish", "public");
        enter(TAKES_BACK, "withdrawn", "expired", "retracted", "unpublish", "unpublished", "takendown");
        Map.copyOf(CERTAIN).forEach((name, gate) -> enter(gate, "is" + name));
        enter(RELEASES, "dgpublish");
        enter(DATE, "date");
        enter(ADDRESS, "permalink");
        enter(UNKNOWN_HERE, "password", "passwordprotected", "headless", "eleventyexcludefromcollections");
        enter(BUILD, "build");
        for (String stem : List.of("publish", "published", "publication", "publishing", "pub")) {
            Stream.of("date", "dategmt", "at", "on", "time", "datetime", "from", "after", "when", "up", "start")
                    .forEach(end -> enter(OPENS, stem + end));
            Stream.of("until", "end", "enddate", "down").forEach(end -> enter(CLOSES, stem + end));
        }
        for (String stem :
                List.of("expire", "expires", "expired", "expiry", "expiration", "unpublish", "unpublished")) {
            Stream.of("date", "at", "on", "time", "datetime", "after", "when")
                    .forEach(end -> enter(CLOSES, stem + end));
        }
        enter(OPENS, "datepublished", "embargo", "embargodate", "embargountil", "embargoeduntil", "embargoends");
        enter(
                OPENS,
                "notbefore",
                "golive",
                "golivedate",
                "liveat",
                "livefrom",
                "livedate",
                "visiblefrom",
                "publicfrom");
        enter(OPENS, "draftuntil", "hiddenuntil", "privateuntil", "scheduledat", "scheduledfor", "scheduledate");
        enter(OPENS, "scheduleddate", "datescheduled", "postdate", "postdategmt");
        enter(CLOSES, "expire", "expires", "expiry", "expiration", "visibleuntil", "publicuntil", "validuntil");
        enter(CLOSES, "validthrough", "liveuntil", "removeon", "removeat", "removedate", "takedowndate", "dateexpires");
        enter(CLOSES, "withdrawon", "withdrawnon", "withdrawat", "withdrawndate", "withdrawaldate");
        likely(STATUS, "state");
        likely(VISIBILITY, "access");
        likely(HOLDS_BACK, "hide", "invisible", "exclude", "excluded", "ignore", "ignored", "skip", "hold", "onhold");
        likely(HOLDS_BACK, "wip", "secret", "internal", "disabled", "protected", "unfinished");
        likely(RELEASES, "visible", "listed", "routable", "discoverable", "live", "online", "released", "render");
        likely(RELEASES, "write", "output", "enabled", "active");
        likely(OPENS, "publication", "scheduled", "schedule");
        likely(TAKES_BACK, "takedown", "removed", "revoked");
    }

    /**
     * A gate that a name stands for.
     *
     * @param gate what it decides
     * @param known the name that is meant, when the written one is a slip away from it
     * @param certain whether it decides whatever its value; otherwise only a value that can be read as a decision counts
     */
    record Named(Gate gate, Optional<String> known, boolean certain) {}

    /** What a field of this name decides, if anything. */
    static Optional<Named> of(String name) {
        String folded = folded(name);
        for (String stem = folded; !stem.isEmpty(); stem = withoutPrefix(stem)) {
            Gate gate = CERTAIN.get(stem);
            if (gate != null && (gate != ADDRESS || name.equals("permalink"))) {
                return Optional.of(new Named(gate, Optional.empty(), true));
            }
            if (LIKELY.containsKey(stem)) {
                return Optional.of(new Named(LIKELY.get(stem), Optional.empty(), false));
            }
        }
        for (String stem = folded; !stem.isEmpty(); stem = withoutPrefix(stem)) {
            Optional<String> near =
                    Suggestion.nearest(stem, CERTAIN.keySet()).filter(known -> CERTAIN.get(known) != ADDRESS);
            if (near.isPresent()) {
                return Optional.of(new Named(CERTAIN.get(near.get()), near, false));
            }
        }
        return Optional.empty();
    }

    /** Whether a name differs from another only in case and in what stands between its words. */
    static boolean isSpelling(String name, String known) {
        return folded(name).equals(folded(known));
    }

    /** Whether a field of this name decides, whatever its value. */
    static boolean isCertain(String name) {
        for (String stem = folded(name); !stem.isEmpty(); stem = withoutPrefix(stem)) {
            if (CERTAIN.containsKey(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Letters and digits in lower case: {@code published_at}, {@code publishedAt} and {@code Published-At} are one. */
    private static String folded(String name) {
        String composed = Normalizer.isNormalized(name, Normalizer.Form.NFKC)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(composed.length());
        composed.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static String withoutPrefix(String name) {
        return PREFIXES.stream()
                .filter(name::startsWith)
                .findFirst()
                .map(prefix -> name.substring(prefix.length()))
                .orElse("");
    }

    private static void enter(Gate gate, String... names) {
        Stream.of(names).forEach(name -> CERTAIN.putIfAbsent(name, gate));
    }

    private static void likely(Gate gate, String... names) {
        Stream.of(names).forEach(name -> LIKELY.putIfAbsent(name, gate));
    }
}
