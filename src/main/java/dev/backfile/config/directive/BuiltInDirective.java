package dev.backfile.config.directive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The directives for which the built-in theme has templates. */
public enum BuiltInDirective {
    /** A picture with its caption and credit. */
    FIGURE("src"),
    /** Pictures beside each other. */
    GALLERY(),
    /** A film of the site's own. */
    VIDEO("src"),
    /** A recording of the site's own. */
    AUDIO("src"),
    /** A film at YouTube, asked for when a reader wants it. */
    YOUTUBE("video"),
    /** A film at Vimeo, asked for when a reader wants it. */
    VIMEO("video"),
    /** A page of another site in a frame, asked for when a reader wants it. */
    EMBED("src"),
    /** A remark that readers must not miss. */
    NOTE(),
    /** What somebody said, with who said it as its label. */
    QUOTE(),
    /** What stands beside the text. */
    ASIDE(),
    /** Dates in their order. */
    TIMELINE(),
    /** Questions and answers. */
    INTERVIEW(),
    /** What a reader opens to see it. */
    DETAILS(),
    /** A field of the article's front matter, or a setting. */
    PARAM("name"),
    /** Code, some of whose lines are marked. */
    CODE();

    private final List<String> needed;

    BuiltInDirective(String... needed) {
        this.needed = List.of(needed);
    }

    /** The one of this name. */
    public static Optional<BuiltInDirective> of(String name) {
        return Arrays.stream(values())
                .filter(directive -> directive.word().equals(name))
                .findFirst();
    }

    /** Its name in a text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The argument without which it shows nothing; empty when there is none. */
    public Optional<String> needed() {
        return needed.stream().findFirst();
    }

    /** Whether its id names a film elsewhere: {@code ::youtube{#id}}. */
    public boolean isNamedById() {
        return needed.contains("video");
    }
}
