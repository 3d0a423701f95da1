package dev.backfile.archive.related;

/** A map from words, as the numbers that stand for them, to their place in a sequence. Confined to one thread. */
final class WordNumbers {

    private long[] words = new long[4096];
    private int[] numbers = new int[4096];
    private int size;

    /** The number of a word; -1 when it has none. */
    int get(long word) {
        return numbers[slot(word)] - 1;
    }

    /** Gives a word a number, not below 0, when it has none. */
    void put(long word, int number) {
        if (2 * (size + 1) > words.length) {
            grow();
        }
        int slot = slot(word);
        words[slot] = word;
        numbers[slot] = number + 1;
        size++;
    }

    private int slot(long word) {
        int slot = (int) word & words.length - 1;
        while (numbers[slot] != 0 && words[slot] != word) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] before = words;
        int[] numbersBefore = numbers;
        words = new long[2 * before.length];
        numbers = new int[2 * before.length];
        for (int index = 0; index < before.length; index++) {
            if (numbersBefore[index] != 0) {
                int slot = slot(before[index]);
                words[slot] = before[index];
                numbers[slot] = numbersBefore[index];
            }
        }
    }
}
