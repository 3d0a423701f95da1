package dev.backfile.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A place for sites, with what it takes. */
public enum Host {
    /** None that is known: what hardly any takes is told. */
    ANY("any host", Long.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, 1_024),
    /** Cloudflare Pages. */
    CLOUDFLARE("Cloudflare Pages", 25L << 20, 20_000, Long.MAX_VALUE, 1_024),
    /** GitHub Pages. */
    GITHUB("GitHub Pages", 100L << 20, Integer.MAX_VALUE, 1L << 30, 1_024),
    /** GitLab Pages. */
    GITLAB("GitLab Pages", Long.MAX_VALUE, 200_000, 1L << 30, 1_024);

    private final String title;
    private final long largestFile;
    private final int mostFiles;
    private final long largestSite;
    private final int longestPath;

    Host(String title, long largestFile, int mostFiles, long largestSite, int longestPath) {
        this.title = title;
        this.largestFile = largestFile;
        this.mostFiles = mostFiles;
        this.largestSite = largestSite;
        this.longestPath = longestPath;
    }

    static Optional<Host> of(String word) {
        return Arrays.stream(values())
                .filter(host -> host != ANY && host.name().equalsIgnoreCase(word))
                .findFirst();
    }

    static String words() {
        return Arrays.stream(values())
                .filter(host -> host != ANY)
                .map(host -> host.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** The number of bytes that a file may have. */
    public long largestFile() {
        return largestFile;
    }

    /** How many files there may be. */
    public int mostFiles() {
        return mostFiles;
    }

    /** The number of bytes that the site may have. */
    public long largestSite() {
        return largestSite;
    }

    /** The number of bytes that a path may have. */
    public int longestPath() {
        return longestPath;
    }
}
