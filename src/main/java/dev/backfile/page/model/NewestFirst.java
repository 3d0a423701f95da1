package dev.backfile.page.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** The archive's lists, which begin with the oldest, seen from the newest. */
public final class NewestFirst<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> oldestFirst;

    /** The list with these in the other order. */
    public NewestFirst(List<T> oldestFirst) {
        this.oldestFirst = oldestFirst;
    }

    @Override
    public T get(int index) {
        return oldestFirst.get(oldestFirst.size() - 1 - index);
    }

    @Override
    public int size() {
        return oldestFirst.size();
    }
}
