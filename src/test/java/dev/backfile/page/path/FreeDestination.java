package dev.backfile.page.path;

/** A destination in which nothing stands, for tests. */
public final class FreeDestination implements DestinationFiles {

    @Override
    public boolean has(String path) {
        return false;
    }

    @Override
    public boolean isFree(String path) {
        return true;
    }
}
