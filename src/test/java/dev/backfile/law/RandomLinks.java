package dev.backfile.law;

import dev.backfile.law.Edit.Delete;
import dev.backfile.law.Edit.Link;
import java.nio.file.Path;
import java.util.List;

/** Thinks out symbolic links in a site: to files and folders of it, to nowhere, out of it, and round in a circle. */
final class RandomLinks {

    private static final List<String> LINKS = List.of(
            "content/posts/linked.md",
            "content/2014/linked.md",
            "content/posts/new.gif",
            "content/linked",
            "content/posts/round",
            "assets/linked.css",
            "assets/css/linked",
            "templates/optional.ftl",
            "templates/lib/optional.ftl",
            "data/later.json",
            "data/people.yml");

    private final Workshop workshop;
    private final Dice dice;

    RandomLinks(Workshop workshop) {
        this.workshop = workshop;
        this.dice = workshop.dice();
    }

    /** Makes a link, gives it another target, or removes it. */
    Edit one() {
        String path = dice.from(LINKS);
        return dice.chance(25) ? new Delete(path) : new Link(path, target(path));
    }

    private String target(String path) {
        if (dice.chance(10)) {
            return "nowhere";
        }
        return switch (path) {
            case "content/posts/linked.md", "content/2014/linked.md" -> article(path);
            case "content/posts/new.gif" -> dice.of("pic.gif", "map.gif", "../../assets/notes.txt");
            case "content/linked" -> dice.of("posts", "posts/deep", "2014", "../assets", "posts/round");
            case "content/posts/round" -> dice.of("round", "..", "../..", "../posts", "../../..");
            case "assets/linked.css" -> dice.of("css/site.css", "notes.txt", "linked.css");
            case "assets/css/linked" -> dice.of("..", "../../content/posts", "../../data");
            case "templates/optional.ftl" ->
                dice.of("post.ftlh", "menu.ftl", "../assets/notes.txt", "../../outside.md");
            case "templates/lib/optional.ftl" -> dice.of("menu.ftlh", "../optional.ftl", "../../../outside.md");
            default -> dice.of("menu.yml", "../assets/notes.txt", "../../outside.md");
        };
    }

    private String article(String path) {
        List<String> articles = workshop.articles();
        if (articles.isEmpty() || dice.chance(20)) {
            return "../../../outside.md";
        }
        Path folder = Path.of(path).getParent();
        return folder.relativize(Path.of(dice.from(articles))).toString().replace('\\', '/');
    }
}
