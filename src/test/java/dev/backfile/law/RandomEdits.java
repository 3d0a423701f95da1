package dev.backfile.law;

import dev.backfile.law.Edit.AddForeign;
import dev.backfile.law.Edit.Delete;
import dev.backfile.law.Edit.Forget;
import dev.backfile.law.Edit.KeepRegister;
import dev.backfile.law.Edit.KeepRegister.Lapse;
import dev.backfile.law.Edit.Move;
import dev.backfile.law.Edit.SpoilMemory;
import dev.backfile.law.Edit.SpoilOutput;
import dev.backfile.law.Edit.Spoiling;
import dev.backfile.law.Edit.TouchAll;
import dev.backfile.law.Edit.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Thinks out edits of a random site, and keeps its workshop in step with them. */
final class RandomEdits {

    private final Workshop workshop;
    private final Dice dice;
    private final Writing writing;
    private final RandomFaults faults;
    private final RandomFileEdits fileEdits;
    private final RandomLinks links;
    private long stamps;

    RandomEdits(Workshop workshop) {
        this.workshop = workshop;
        this.dice = workshop.dice();
        this.writing = new Writing(workshop);
        this.faults = new RandomFaults(workshop);
        this.fileEdits = new RandomFileEdits(workshop);
        this.links = new RandomLinks(workshop);
    }

    /** What happens before the next bake: now and then nothing, mostly one thing, sometimes several. */
    List<Edit> some() {
        Set<String> changed = new TreeSet<>();
        List<Edit> edits = new ArrayList<>();
        if (dice.chance(75)) {
            changed.addAll(workshop.mendLinks());
            changed.addAll(faults.mend());
        }
        for (int count = dice.of(0, 1, 1, 1, 1, 2, 2, 4); count > 0; count--) {
            one(changed, edits);
        }
        for (String path : changed) {
            String text = workshop.text(path);
            edits.add(text == null ? new Delete(path) : new Write(path, text, stamp()));
        }
        edits.addAll(faults.writes(stamp()));
        return edits;
    }

    /** What becomes of the register of permalinks before the next bake: mostly it is kept as it should be. */
    Edit register() {
        Lapse lapse = dice.chance(40) ? Lapse.NONE : dice.of(Lapse.values());
        return new KeepRegister(lapse, dice.any());
    }

    private void one(Set<String> changed, List<Edit> edits) {
        int choice = dice.between(0, 99);
        if (choice < 20) {
            changed.add(changeText());
        } else if (choice < 40) {
            changed.add(changeField());
        } else if (choice < 47) {
            Map.Entry<String, Manuscript> document = writing.document();
            workshop.documents().put(document.getKey(), document.getValue());
            changed.add(document.getKey());
        } else if (choice < 53) {
            String path = dice.from(workshop.documents().keySet());
            workshop.documents().remove(path);
            changed.add(path);
        } else if (choice < 58) {
            edits.add(move());
        } else if (choice < 62) {
            Map.Entry<String, Manuscript> profile = writing.profile();
            workshop.documents().put(profile.getKey(), profile.getValue());
            changed.add(profile.getKey());
        } else if (choice < 65) {
            edits.add(links.one());
        } else if (choice < 81) {
            changed.addAll(fileEdits.one());
        } else if (choice < 87) {
            faults.make();
        } else {
            edits.add(around());
        }
        if (workshop.documents().isEmpty()) {
            Map.Entry<String, Manuscript> document = writing.document();
            workshop.documents().put(document.getKey(), document.getValue());
            changed.add(document.getKey());
        }
    }

    private String changeText() {
        String path = dice.from(workshop.documents().keySet());
        workshop.documents().computeIfPresent(path, (key, manuscript) -> {
            List<Paragraph> paragraphs = new ArrayList<>(manuscript.paragraphs());
            if (!paragraphs.isEmpty() && dice.chance(50)) {
                paragraphs.remove(dice.between(0, paragraphs.size() - 1));
            }
            paragraphs.add(dice.chance(50) ? Paragraph.plain(writing.sentence()) : writing.paragraph(path));
            return manuscript.withAll(paragraphs);
        });
        return path;
    }

    private String changeField() {
        String path = dice.from(workshop.documents().keySet());
        boolean profile = !workshop.articles().contains(path);
        String field = profile
                ? dice.of("standfirst", "note", "title", "aliases")
                : dice.of(
                        "title",
                        "title",
                        "date",
                        "date",
                        "updated",
                        "tags",
                        "tags",
                        "author",
                        "section",
                        "series",
                        "issue",
                        "lang",
                        "translationOf",
                        "standfirst",
                        "slug",
                        "permalink",
                        "aliases",
                        "status",
                        "draft",
                        "expires",
                        "publishDate",
                        "search",
                        "noindex",
                        "note",
                        "image");
        boolean nothingToName = field.equals("image") && workshop.images().isEmpty()
                || field.equals("translationOf") && workshop.articles().isEmpty();
        if (nothingToName) {
            return path;
        }
        workshop.documents().computeIfPresent(path, (key, manuscript) -> {
            boolean needed = field.equals("title") || field.equals("date") && !manuscript.jbake();
            return manuscript.fields().containsKey(field) && !needed && dice.chance(35)
                    ? manuscript.without(field)
                    : manuscript.with(field, writing.value(field));
        });
        return path;
    }

    private Edit move() {
        String from = dice.from(workshop.documents().keySet());
        String name = dice.chance(50) ? workshop.freshName() + ".md" : from.substring(from.lastIndexOf('/') + 1);
        String to = "content/" + dice.of("posts", "posts/deep", "2014") + "/" + name;
        if (!workshop.documents().containsKey(to)) {
            workshop.documents().put(to, workshop.documents().remove(from));
        }
        return new Move(from, to);
    }

    /** Something that leaves the sources as they are. */
    private Edit around() {
        return switch (dice.between(0, 17)) {
            case 0, 1 -> new TouchAll(stamp());
            case 2, 3 -> new SpoilOutput(dice.any(), spoiling());
            case 4 ->
                new AddForeign(
                        dice.of("foreign.txt", "posts/foreign.txt", "a/b/foreign", "archive.html", "tags/red.html"));
            case 5 -> new Forget();
            case 6 -> new Edit.DeleteOutputFolder(dice.any());
            case 7, 8 -> new Edit.KeepCopy();
            case 9 -> new Edit.RestoreOutput();
            case 10 -> new Edit.RestoreMemory();
            case 11 -> new Edit.UseLedger(dice.of(".backfile", ".backfile/second"));
            case 12, 13 -> new Edit.ReplaceOutputFolder(dice.any(), dice.chance(50));
            case 14, 15 -> new Edit.RestoreFile(dice.any());
            default -> new SpoilMemory(dice.any(), spoiling());
        };
    }

    private Spoiling spoiling() {
        return new Spoiling(dice.of(Spoiling.Kind.values()), dice.any());
    }

    private Stamp stamp() {
        stamps++;
        return switch (dice.between(0, 9)) {
            case 0 -> new Stamp(Stamp.Kind.PAST, 1_000 * stamps);
            case 1 -> new Stamp(Stamp.Kind.FUTURE, 1_000 * stamps);
            case 2, 3 -> new Stamp(Stamp.Kind.WHOLE_SECOND, 0);
            default -> Stamp.NOW;
        };
    }
}
