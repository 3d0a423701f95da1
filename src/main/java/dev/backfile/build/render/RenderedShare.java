package dev.backfile.build.render;

import dev.backfile.build.report.BakeDetails.TemplateTime;
import dev.backfile.cache.codec.DiagnosticCodec;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.fingerprint.ByteWriter;
import java.time.Duration;
import java.util.List;

/**
 * What a bake is told of a share of pages.
 *
 * @param attempt the name of the attempt, by which the records of its pages are found
 * @param inPlace the paths of pages that the destination has with the same bytes
 * @param times how long templates took
 * @param endless the mistake of a page that did not come to an end, if there was one: then there are no records
 */
public record RenderedShare(String attempt, List<String> inPlace, List<TemplateTime> times, List<Diagnostic> endless) {

    /** The same as bytes. */
    public byte[] toBytes() {
        ByteWriter writer = new ByteWriter()
                .text(attempt)
                .all(inPlace, ByteWriter::text)
                .all(
                        times,
                        (to, time) -> to.text(time.template())
                                .number(time.pages())
                                .number(time.total().toNanos())
                                .number(time.longest().toNanos())
                                .text(time.slowest()));
        DiagnosticCodec.write(endless, writer);
        return writer.toBytes();
    }

    /** What some bytes tell. */
    public static RenderedShare of(byte[] bytes) {
        ByteReader reader = new ByteReader(bytes);
        return new RenderedShare(
                reader.text(),
                reader.all(ByteReader::text),
                reader.all(from -> new TemplateTime(
                        from.text(),
                        from.count(),
                        Duration.ofNanos(from.number()),
                        Duration.ofNanos(from.number()),
                        from.text())),
                DiagnosticCodec.read(reader));
    }
}
