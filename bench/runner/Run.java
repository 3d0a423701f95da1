/**
 * One bake as it was measured.
 *
 * @param seconds how long it took
 * @param cpu the CPU seconds that it took
 * @param peak the most memory that it held, in bytes
 * @param others how many processors others kept busy meanwhile
 * @param exit the exit status
 * @param said the last line that it printed
 */
record Run(double seconds, double cpu, double peak, double others, int exit, String said) {}
