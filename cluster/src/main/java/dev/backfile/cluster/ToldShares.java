package dev.backfile.cluster;

import dev.backfile.build.distribution.Share;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/** Gathers what tasks tell of their shares, in the driver. */
final class ToldShares extends AbstractFunction2<Object, byte[], BoxedUnit> {

    private final byte[][] told;
    private final List<Share> shares;
    private final LongConsumer done;

    ToldShares(List<Share> shares, LongConsumer done) {
        this.told = new byte[shares.size()][];
        this.shares = shares;
        this.done = done;
    }

    @Override
    public BoxedUnit apply(Object partition, byte[] bytes) {
        int index = (Integer) partition;
        told[index] = bytes;
        done.accept(shares.get(index).size());
        return BoxedUnit.UNIT;
    }

    /** What was told, in the order of the shares. */
    List<byte[]> inOrder() {
        return Arrays.asList(told);
    }
}
