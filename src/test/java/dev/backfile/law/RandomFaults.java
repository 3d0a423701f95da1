package dev.backfile.law;

import dev.backfile.law.Edit.Delete;
import dev.backfile.law.Edit.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Mistakes in a random site: they stay until they are mended. */
final class RandomFaults {

    private final Workshop workshop;
    private final Dice dice;
    private final Map<String, String> faulty = new TreeMap<>();
    private final Set<String> fresh = new TreeSet<>();

    RandomFaults(Workshop workshop) {
        this.workshop = workshop;
        this.dice = workshop.dice();
    }

    /** Makes a mistake somewhere. */
    void make() {
        List<String> articles = List.copyOf(workshop.documents().keySet());
        String path = dice.from(articles);
        String text = workshop.documents().get(path).text();
        switch (dice.between(0, 9)) {
            case 0 -> put(path, text + "\nSee [[no-such-document]].\n");
            case 1 -> put(path, text + "\nSee [that](no-such-file.md) and ![x](no-such-image.gif).\n");
            case 2 -> put(path, text.replaceFirst("title", "headline"));
            case 3 -> put(path, text.replaceFirst("date[:=]", "$0 the other day"));
            case 4 -> put(path, "no front matter\n");
            case 5 -> clash(articles);
            case 6 -> put("data/people.yml", "lead: [Ann\n");
            case 7 -> put(Workshop.SETTINGS, workshop.settingsText() + "paginate.home=many\n");
            default -> template();
        }
    }

    private void clash(List<String> articles) {
        for (int count = 0; count < 2; count++) {
            String path = dice.from(articles);
            put(
                    path,
                    workshop.documents()
                            .get(path)
                            .with("permalink", "/clash.html")
                            .text());
        }
    }

    private void template() {
        List<String> templates = workshop.filesIn("templates/");
        if (!templates.isEmpty()) {
            String path = dice.from(templates);
            put(
                    path,
                    workshop.files().get(path)
                            + dice.of("${no.such.thing}\n", "<#if x>\n", "<#include \"gone.ftl\">\n"));
        }
    }

    private void put(String path, String text) {
        faulty.put(path, text);
        fresh.add(path);
    }

    /** Mends all, and tells which files that changes. */
    Set<String> mend() {
        Set<String> mended = Set.copyOf(faulty.keySet());
        faulty.clear();
        fresh.clear();
        return mended;
    }

    /** The edits that make the new mistakes. */
    List<Edit> writes(Stamp stamp) {
        List<Edit> edits = new ArrayList<>();
        for (String path : fresh) {
            boolean gone = workshop.text(path) == null && !path.startsWith("data/");
            edits.add(gone ? new Delete(path) : new Write(path, faulty.get(path), stamp));
        }
        fresh.clear();
        return edits;
    }
}
