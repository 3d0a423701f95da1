package dev.backfile.build.render;

import dev.backfile.cache.record.ByteReader;
import dev.backfile.cache.record.Reason;
import dev.backfile.fingerprint.ByteWriter;
import java.util.List;

/**
 * A page that is to be rendered.
 *
 * @param path its path in the destination
 * @param reason why
 */
public record PageOrder(String path, Reason reason) {

    /** Some of them as bytes. */
    static byte[] toBytes(List<PageOrder> orders) {
        return new ByteWriter()
                .all(
                        orders,
                        (to, order) ->
                                to.text(order.path()).octet(order.reason().ordinal()))
                .toBytes();
    }

    /** Those of some bytes. */
    public static List<PageOrder> of(byte[] bytes) {
        return new ByteReader(bytes).all(from -> new PageOrder(from.text(), Reason.values()[from.octet()]));
    }
}
