package dev.backfile.build.distribution;

/**
 * A share of some work.
 *
 * @param work what is to be done
 * @param size how many documents or pages it is
 */
public record Share(byte[] work, int size) {}
