package dev.backfile.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.LongAccumulator;
import scala.collection.Iterator;
import scala.runtime.AbstractFunction2;

/** Does the one share of a partition, in an executor. */
final class ShareTask extends AbstractFunction2<TaskContext, Iterator<byte[]>, byte[]> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ShareWork work;
    private final LongAccumulator counter;
    private final int[] sizes;

    /**
     * @param counter is told how many things are done, for Spark's interface
     * @param sizes how many each share has
     */
    ShareTask(ShareWork work, LongAccumulator counter, int[] sizes) {
        this.work = work;
        this.counter = counter;
        this.sizes = sizes;
    }

    @Override
    public byte[] apply(TaskContext context, Iterator<byte[]> shares) {
        try {
            byte[] told = work.work(shares.next(), context.partitionId() + "-" + context.taskAttemptId());
            counter.add(sizes[context.partitionId()]);
            return told;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
