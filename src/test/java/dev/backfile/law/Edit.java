package dev.backfile.law;

import java.util.stream.Collectors;

/** One thing that somebody does to a site, its destination or its memory between two bakes. Its text says so to a reader. */
sealed interface Edit {

    /** Writes a file of the site. */
    record Write(String path, String text, Stamp stamp) implements Edit {
        @Override
        public String toString() {
            return "write " + path + stamp + "\n" + Edit.indented(text);
        }
    }

    /** Removes a file of the site, if it is there. */
    record Delete(String path) implements Edit {
        @Override
        public String toString() {
            return "delete " + path;
        }
    }

    /** Gives a file of the site another path, if it is there. */
    record Move(String from, String to) implements Edit {
        @Override
        public String toString() {
            return "move " + from + " to " + to;
        }
    }

    /** Makes a symbolic link in the site, in place of what is there. */
    record Link(String path, String target) implements Edit {
        @Override
        public String toString() {
            return "link " + path + " to " + target;
        }
    }

    /** Writes the register of permalinks as the site is now, and then does something to it. */
    record KeepRegister(Lapse lapse, int choice) implements Edit {

        enum Lapse {
            NONE,
            /** A line is missing. */
            LOST_LINE,
            /** A line stands for a URL that was never published. */
            STRANGE_LINE,
            OTHER_ORDER,
            MERGE_MARKS,
            /** The file is not there. */
            NO_FILE
        }

        @Override
        public String toString() {
            return "write the register of permalinks, lapse: " + lapse + " at line " + choice
                    + " (modulo their number)";
        }
    }

    /** Gives every file of the site another time stamp, as a fresh checkout does. */
    record TouchAll(Stamp stamp) implements Edit {
        @Override
        public String toString() {
            return "touch every file" + stamp;
        }
    }

    /** Deletes or damages a file of the destination. */
    record SpoilOutput(int choice, Spoiling spoiling) implements Edit {
        @Override
        public String toString() {
            return "spoil the destination's file " + choice + " (modulo their number): " + spoiling;
        }
    }

    /** Puts a file into the destination. */
    record AddForeign(String path) implements Edit {
        @Override
        public String toString() {
            return "put the foreign file " + path + " into the destination";
        }
    }

    /** Deletes a folder of the destination with all of Backfile's files in it. */
    record DeleteOutputFolder(int choice) implements Edit {
        @Override
        public String toString() {
            return "delete the destination's folder " + choice + " (modulo their number)";
        }
    }

    /** Puts a file, or a link to where its files are now, in place of a folder of the destination. */
    record ReplaceOutputFolder(int choice, boolean link) implements Edit {
        @Override
        public String toString() {
            return "put a " + (link ? "link" : "file") + " in place of the destination's folder " + choice
                    + " (modulo their number)";
        }
    }

    /** Puts a single file of the copy of the destination that was kept in its place. */
    record RestoreFile(int choice) implements Edit {
        @Override
        public String toString() {
            return "put the file " + choice + " (modulo their number) of the copy of the destination in its place";
        }
    }

    /** Keeps a copy of destination and memory, time stamps included. */
    record KeepCopy() implements Edit {
        @Override
        public String toString() {
            return "keep a copy of the destination and of .backfile";
        }
    }

    /** Puts the copy of the destination that was kept in its place. */
    record RestoreOutput() implements Edit {
        @Override
        public String toString() {
            return "put the copy of the destination in its place";
        }
    }

    /** Puts the copy of the memory that was kept in its place. */
    record RestoreMemory() implements Edit {
        @Override
        public String toString() {
            return "put the copy of .backfile in its place";
        }
    }

    /** Lets the next bakes remember in another folder. */
    record UseLedger(String name) implements Edit {
        @Override
        public String toString() {
            return "bake with --ledger " + name;
        }
    }

    /** Deletes {@code .backfile}. */
    record Forget() implements Edit {
        @Override
        public String toString() {
            return "delete .backfile";
        }
    }

    /** Damages a file in {@code .backfile}. */
    record SpoilMemory(int choice, Spoiling spoiling) implements Edit {
        @Override
        public String toString() {
            return "spoil the file " + choice + " (modulo their number) in .backfile: " + spoiling;
        }
    }

    /** What is done to a file. */
    record Spoiling(Kind kind, int place) {

        enum Kind {
            DELETE,
            TRUNCATE,
            /** One bit, so that the size stays. */
            FLIP,
            APPEND,
            /** A symbolic link to a file elsewhere that has the same bytes. */
            LINK
        }

        @Override
        public String toString() {
            return kind + " at byte " + place + " (modulo its size)";
        }
    }

    /** A text as it stands in a script. */
    static String indented(String text) {
        return text.lines().map(line -> "      | " + line).collect(Collectors.joining("\n"));
    }
}
