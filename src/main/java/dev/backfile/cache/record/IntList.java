package dev.backfile.cache.record;

import dev.backfile.fingerprint.ByteWriter;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** An immutable list of whole numbers in ascending order, with no more room than it needs. */
public final class IntList {

    private static final IntList NONE = new IntList(new int[0]);

    private final int[] numbers;

    private IntList(int[] numbers) {
        this.numbers = numbers;
    }

    /** The numbers of a stream. */
    public static IntList of(IntStream numbers) {
        int[] sorted = numbers.sorted().toArray();
        return sorted.length == 0 ? NONE : new IntList(sorted);
    }

    /** Whether one of the numbers passes a test. */
    public boolean anyMatch(IntPredicate test) {
        for (int number : numbers) {
            if (test.test(number)) {
                return true;
            }
        }
        return false;
    }

    /** How many numbers it has. */
    public int size() {
        return numbers.length;
    }

    /** The number at an index. */
    public int get(int index) {
        return numbers[index];
    }

    /** Does something with each number. */
    public void forEach(IntConsumer action) {
        for (int number : numbers) {
            action.accept(number);
        }
    }

    /** Writes the numbers; {@link #read} reads them. */
    public void write(ByteWriter writer) {
        writer.number(numbers.length);
        int last = 0;
        for (int number : numbers) {
            writer.number(number - last);
            last = number;
        }
    }

    /** Reads what {@link #write} wrote. */
    public static IntList read(ByteReader reader) {
        int count = reader.count();
        if (count == 0) {
            return NONE;
        }
        int[] numbers = new int[Math.min(count, 1 << 20)];
        int last = 0;
        for (int index = 0; index < count; index++) {
            last += reader.count();
            if (index == numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.min(count, numbers.length * 2));
            }
            numbers[index] = last;
        }
        return new IntList(numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntList list && Arrays.equals(numbers, list.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}
