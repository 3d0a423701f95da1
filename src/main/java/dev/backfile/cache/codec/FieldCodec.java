package dev.backfile.cache.codec;

import dev.backfile.archive.ArticleDate;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.cache.record.DamagedLedgerException;
import dev.backfile.fingerprint.ByteWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of front matter to bytes and back: text, numbers, booleans, dates, and lists and maps of these. */
final class FieldCodec {

    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int INTEGER = 2;
    private static final int LONG = 3;
    private static final int DOUBLE = 4;
    private static final int BIG_INTEGER = 5;
    private static final int DECIMAL = 6;
    private static final int TRUE = 7;
    private static final int FALSE = 8;
    private static final int DATE = 9;
    private static final int LIST = 10;
    private static final int MAP = 11;

    private final ZoneId zone;

    FieldCodec(ZoneId zone) {
        this.zone = zone;
    }

    void write(Map<String, ?> fields, ByteWriter writer) {
        writer.number(fields.size());
        fields.forEach((name, value) -> writeValue(value, writer.text(name)));
    }

    Map<String, Object> read(ByteReader reader) {
        int count = reader.count();
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int index = 0; index < count; index++) {
            String name = reader.text();
            Object value = readValue(reader);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    void writeDate(@Nullable ArticleDate date, ByteWriter writer) {
        writer.flag(date != null);
        if (date != null) {
            writer.flag(date.hasTime());
            if (date.hasTime()) {
                writer.bits(date.instant().getEpochSecond())
                        .number(date.instant().getNano());
            } else {
                writer.bits(date.day().toEpochDay());
            }
        }
    }

    @Nullable
    ArticleDate readDate(ByteReader reader) {
        if (!reader.flag()) {
            return null;
        }
        return reader.flag()
                ? ArticleDate.of(Instant.ofEpochSecond(reader.bits(), reader.count()), zone)
                : ArticleDate.of(LocalDate.ofEpochDay(reader.bits()), zone);
    }

    private void writeValue(@Nullable Object value, ByteWriter writer) {
        if (value == null) {
            writer.octet(NOTHING);
        } else if (value instanceof String text) {
            writer.octet(TEXT).text(text);
        } else if (value instanceof Integer number) {
            writer.octet(INTEGER).bits(number);
        } else if (value instanceof Long number) {
            writer.octet(LONG).bits(number);
        } else if (value instanceof Double number) {
            writer.octet(DOUBLE).bits(Double.doubleToLongBits(number));
        } else if (value instanceof BigInteger number) {
            writer.octet(BIG_INTEGER).text(number.toString());
        } else if (value instanceof BigDecimal number) {
            writer.octet(DECIMAL).text(number.toString());
        } else if (value instanceof Boolean flag) {
            writer.octet(flag ? TRUE : FALSE);
        } else if (value instanceof ArticleDate date) {
            writeDate(date, writer.octet(DATE));
        } else if (value instanceof Collection<?> list) {
            writer.octet(LIST).all(list, (to, member) -> writeValue(member, to));
        } else if (value instanceof Map<?, ?> map) {
            writer.octet(MAP).number(map.size());
            map.forEach((name, member) -> writeValue(member, writer.text(String.valueOf(name))));
        } else {
            throw new IllegalArgumentException("no value of a field: " + value.getClass());
        }
    }

    private List<Object> readList(ByteReader reader) {
        int count = reader.count();
        List<Object> list = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            list.add(readValue(reader));
        }
        return list;
    }

    private @Nullable Object readValue(ByteReader reader) {
        return switch (reader.octet()) {
            case NOTHING -> null;
            case TEXT -> reader.text();
            case INTEGER -> (int) reader.bits();
            case LONG -> reader.bits();
            case DOUBLE -> Double.longBitsToDouble(reader.bits());
            case BIG_INTEGER -> new BigInteger(reader.text());
            case DECIMAL -> new BigDecimal(reader.text());
            case TRUE -> true;
            case FALSE -> false;
            case DATE -> readDate(reader);
            case LIST -> Collections.unmodifiableList(readList(reader));
            case MAP -> read(reader);
            default -> throw new DamagedLedgerException("no kind of value");
        };
    }
}
