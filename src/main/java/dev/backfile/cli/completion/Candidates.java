package dev.backfile.cli.completion;

import dev.backfile.Backfile;
import dev.backfile.SettingHelp;
import java.util.Iterator;
import java.util.List;

/** What shells offer where a word is no option and no file. */
public final class Candidates {

    private Candidates() {}

    /** The keys of settings, but for those in which a name is to be filled in. */
    public static final class Settings implements Iterable<String> {

        /** Made by whoever reads the declaration of an argument. */
        public Settings() {}

        @Override
        public Iterator<String> iterator() {
            return Backfile.settings().stream()
                    .map(SettingHelp::key)
                    .filter(key -> key.indexOf('<') < 0)
                    .iterator();
        }
    }

    /** What every site can list. */
    public static final class Lists implements Iterable<String> {

        /** Made by whoever reads the declaration of an argument. */
        public Lists() {}

        @Override
        public Iterator<String> iterator() {
            return List.of("articles", "documents", "authors", "tags", "sections", "series", "issues")
                    .iterator();
        }
    }

    /** The commands. */
    public static final class Commands implements Iterable<String> {

        /** Made by whoever reads the declaration of an argument. */
        public Commands() {}

        @Override
        public Iterator<String> iterator() {
            return List.of(
                            "add",
                            "bake",
                            "check",
                            "completion",
                            "doctor",
                            "due",
                            "help",
                            "import",
                            "init",
                            "list",
                            "new",
                            "package",
                            "permalinks",
                            "publish",
                            "schema",
                            "serve",
                            "settings",
                            "survey",
                            "why")
                    .iterator();
        }
    }

    /** The kinds of documents that every site of Backfile's can have. */
    public static final class Kinds implements Iterable<String> {

        /** Made by whoever reads the declaration of an argument. */
        public Kinds() {}

        @Override
        public Iterator<String> iterator() {
            return List.of("article", "page", "author", "tag", "section", "series", "issue")
                    .iterator();
        }
    }
}
