package dev.backfile.law;

import java.util.Map;

/** Makes a small site at random. */
final class RandomSite {

    /** In a hundred; each bake that reads AsciiDoc waits for its engine. */
    private static final int ASCIIDOC_SITES = 2;

    private RandomSite() {}

    /** A site of some documents, with all that belongs to it. */
    static Workshop of(Dice dice) {
        SiteKind kind = dice.of(
                SiteKind.THEME, SiteKind.THEME_BEHIND, SiteKind.OWN, SiteKind.OWN, SiteKind.JBAKE, SiteKind.JBAKE);
        Workshop workshop = new Workshop(kind, dice);
        Writing writing = new Writing(workshop);
        beside(workshop);
        settings(workshop);
        for (int count = dice.between(5, dice.chance(10) ? 30 : 12); count > 0; count--) {
            Map.Entry<String, Manuscript> document = writing.document();
            workshop.documents().put(document.getKey(), document.getValue());
        }
        if (kind != SiteKind.JBAKE) {
            for (int count = dice.between(0, 4); count > 0; count--) {
                Map.Entry<String, Manuscript> profile = writing.profile();
                workshop.documents().putIfAbsent(profile.getKey(), profile.getValue());
            }
        }
        if (dice.chance(ASCIIDOC_SITES)) {
            workshop.files().put("content/posts/bell.adoc", RandomAsciidoc.text(dice));
            workshop.files().put("content/2014/tower.adoc", RandomAsciidoc.text(dice));
        }
        if (kind != SiteKind.THEME && dice.chance(60)) {
            String template = dice.from(workshop.filesIn("templates/"));
            String snippet = dice.from(SiteKind.snippets());
            workshop.files().merge(template, snippet + "\n", String::concat);
        }
        return workshop;
    }

    private static void beside(Workshop workshop) {
        Map<String, String> files = workshop.files();
        files.put("content/posts/pic.gif", image(3, 4));
        files.put("content/posts/map.gif", image(30, 20));
        files.put("assets/css/site.css", "p { color: red }\n");
        files.put("assets/notes.txt", "A note\n");
        files.put("data/menu.yml", "heading: Menu\nlinks: [archive.html]\n");
        files.put("data/people.yml", "lead: Ann\n");
        files.put("content/hidden/.jbakeignore", "");
        files.put("content/hidden/secret.md", "no front matter at all\n");
    }

    private static void settings(Workshop workshop) {
        Dice dice = workshop.dice();
        Map<String, String> settings = workshop.settings();
        if (dice.chance(70)) {
            settings.put("site.host", "https://example.org");
        }
        settings.put("paginate.home", dice.of("2", "3", "20"));
        settings.put("paginate.terms", dice.of("2", "3", "0"));
        if (dice.chance(20)) {
            settings.put("uri.noExtension", "true");
            settings.put("uri.noExtension.prefix", "/posts/");
        }
        if (dice.chance(20)) {
            settings.put("permalink.post", "/:year/:month/:slug/");
        }
    }

    /** An image without a picture: the header of a GIF, which says how large it is. */
    static String image(int width, int height) {
        return "GIF89a" + (char) width + '\0' + (char) height + "\0\0\0\0;";
    }
}
