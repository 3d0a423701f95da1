package dev.backfile.imports.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A generator for which a folder was made, and where its files lie. */
public enum Generator {
    /** A site of Backfile's. */
    BACKFILE("Backfile", List.of("jbake.properties"), List.of("content"), "assets", Set.of()),
    /** A site of JBake's. */
    JBAKE("JBake", List.of("jbake.properties", "custom.properties"), List.of("content"), "assets", Set.of("output")),
    /** Hugo. */
    HUGO(
            "Hugo",
            List.of(
                    "hugo.toml",
                    "hugo.yaml",
                    "hugo.yml",
                    "hugo.json",
                    "config/_default/hugo.toml",
                    "config/_default/config.toml",
                    "config/_default/hugo.yaml",
                    "config/_default/config.yaml",
                    "config.toml",
                    "config.yaml",
                    "config.yml"),
            List.of("content"),
            "static",
            Set.of("public", "resources", "themes", "layouts", "archetypes")),
    /** Zola. */
    ZOLA(
            "Zola",
            List.of("config.toml", "zola.toml"),
            List.of("content"),
            "static",
            Set.of("public", "themes", "templates")),
    /** Jekyll. */
    JEKYLL(
            "Jekyll",
            List.of("_config.yml", "_config.yaml", "_config.toml"),
            List.of("_posts"),
            "assets",
            Set.of("_site", "_layouts", "_includes", "_sass", "vendor")),
    /** Hexo. */
    HEXO("Hexo", List.of("_config.yml"), List.of("source/_posts"), "source", Set.of("public", "themes", "scaffolds")),
    /** Pelican. */
    PELICAN(
            "Pelican",
            List.of("pelicanconf.py", "publishconf.py", "pelican.conf.py"),
            List.of("content"),
            "content/extra",
            Set.of("output", "themes", "theme")),
    /** Eleventy. */
    ELEVENTY(
            "Eleventy",
            List.of(
                    ".eleventy.js",
                    "eleventy.config.js",
                    "eleventy.config.mjs",
                    "eleventy.config.cjs",
                    ".eleventy.cjs",
                    "eleventy.config.ts"),
            List.of("content", "src/content", "src/posts", "posts", "src"),
            "public",
            Set.of("_site", "dist", "_includes", "_layouts")),
    /** Gatsby. */
    GATSBY(
            "Gatsby",
            List.of("gatsby-config.js", "gatsby-config.ts", "gatsby-config.mjs"),
            List.of("content", "src/content", "src/pages", "posts"),
            "static",
            Set.of("public")),
    /** Astro. */
    ASTRO(
            "Astro",
            List.of("astro.config.mjs", "astro.config.ts", "astro.config.js"),
            List.of("src/content", "src/pages"),
            "public",
            Set.of("dist")),
    /** Docusaurus. */
    DOCUSAURUS(
            "Docusaurus",
            List.of("docusaurus.config.js", "docusaurus.config.ts"),
            List.of("blog", "docs"),
            "static",
            Set.of("build")),
    /** VitePress. */
    VITEPRESS(
            "VitePress",
            List.of(".vitepress/config.ts", ".vitepress/config.js", ".vitepress/config.mts", ".vitepress/config.mjs"),
            List.of("posts", "blog", "articles", "src", "docs"),
            "public",
            Set.of("dist")),
    /** None whose settings are there. */
    UNKNOWN("", List.of(), List.of("content", "posts", "_posts", "articles", "src/content"), "assets", Set.of());

    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern ZOLAS = Pattern.compile("(?m)^\\s{0,9}base_url\\s{0,9}=");
    private static final Pattern BACKFILES =
            Pattern.compile("(?m)^\\s{0,9}(?:theme|defaults)\\s{0,9}=\\s{0,9}backfile");

    private final String label;
    private final List<String> configurations;
    private final List<String> contents;
    private final String assets;
    private final Set<String> others;

    Generator(String label, List<String> configurations, List<String> contents, String assets, Set<String> others) {
        this.label = label;
        this.configurations = configurations;
        this.contents = contents;
        this.assets = assets;
        this.others = others;
    }

    /** Its name as people write it; empty where there is none. */
    public String label() {
        return label;
    }

    /** The folders of articles that it may have, the likeliest first. */
    List<String> contents() {
        return contents;
    }

    /** The folder of files that it copies as they are. */
    String assets() {
        return assets;
    }

    /** Folders at the root that hold neither articles nor what belongs to them. */
    Set<String> others() {
        return others;
    }

    /** The file with its settings in a folder. */
    Optional<Path> configuration(Path folder) {
        return configurations.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .filter(this::isIts)
                .findFirst();
    }

    /** The generator whose settings lie in a folder. */
    static Generator of(Path folder) {
        for (Generator generator : values()) {
            if (generator.configuration(folder).isPresent()) {
                return generator;
            }
        }
        return UNKNOWN;
    }

    /** Whether settings that could be another's are its own. */
    private boolean isIts(Path file) {
        String name = String.valueOf(file.getFileName());
        Path folder = file.getParent();
        return switch (this) {
            case BACKFILE -> BACKFILES.matcher(text(file)).find();
            case HUGO ->
                !name.startsWith("config.")
                        || !ZOLAS.matcher(text(file)).find() && Files.isDirectory(folder.resolve("content"))
                        || folder.endsWith("_default");
            case ZOLA -> ZOLAS.matcher(text(file)).find();
            case JEKYLL -> !HEXO.hasArticles(folder);
            case HEXO -> hasArticles(folder);
            default -> true;
        };
    }

    private boolean hasArticles(Path folder) {
        return contents.stream().map(folder::resolve).anyMatch(Files::isDirectory);
    }

    /** A file of settings; empty where it cannot be read or is too long to be one. */
    static String text(Path file) {
        try {
            return Files.size(file) > MOST_BYTES ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
