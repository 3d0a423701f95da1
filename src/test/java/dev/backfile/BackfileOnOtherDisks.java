package dev.backfile;

import dev.backfile.output.FileOperations;

/** Bakes that do something else with the files of destinations, for tests in other rooms. */
public final class BackfileOnOtherDisks {

    private BackfileOnOtherDisks() {}

    /** Bakes with these operations in the place of the disk's. */
    public static Backfile with(FileOperations files) {
        return new Backfile(Progress.NONE, files);
    }
}
