package dev.backfile.search.index;

import java.util.HexFormat;

/** What the files of an index are called. */
public final class IndexFiles {

    /** The folder of all of them. */
    public static final String FOLDER = "search/";

    /** The file that leads to all others. */
    public static final String ROOT = FOLDER + "root.bin";

    private IndexFiles() {}

    static String shard(String block, byte[] begin) {
        return FOLDER + block + "/s" + HexFormat.of().formatHex(begin) + ".bin";
    }

    static String cards(String block, int number) {
        return FOLDER + block + "/c" + number + ".json";
    }
}
