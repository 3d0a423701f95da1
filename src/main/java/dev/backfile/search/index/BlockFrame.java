package dev.backfile.search.index;

/**
 * A block without its articles.
 *
 * @param name its folder
 * @param space its ids
 * @param shape what its files look like
 */
record BlockFrame(String name, IdSpace space, BlockShape shape) {}
