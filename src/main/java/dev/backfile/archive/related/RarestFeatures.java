package dev.backfile.archive.related;

/** The rarest features of one article, the rarest first; of equally rare ones that which came first. Confined to one thread. */
final class RarestFeatures {

    private static final int MOST = 8;

    private final int[] features = new int[MOST];
    private final int[] rarities = new int[MOST];
    private final boolean[] tags = new boolean[MOST];
    private int count;

    void clear() {
        count = 0;
    }

    /** Takes a feature in, where it is rare enough. */
    void add(int feature, int rarity, boolean tag) {
        if (count == MOST && rarities[MOST - 1] >= rarity) {
            return;
        }
        int place = count < MOST ? count++ : MOST - 1;
        for (; place > 0 && rarities[place - 1] < rarity; place--) {
            features[place] = features[place - 1];
            rarities[place] = rarities[place - 1];
            tags[place] = tags[place - 1];
        }
        features[place] = feature;
        rarities[place] = rarity;
        tags[place] = tag;
    }

    int count() {
        return count;
    }

    int feature(int place) {
        return features[place];
    }

    int rarity(int place) {
        return rarities[place];
    }

    boolean isTag(int place) {
        return tags[place];
    }
}
