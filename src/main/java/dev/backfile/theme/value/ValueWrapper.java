package dev.backfile.theme.value;

import dev.backfile.archive.ArticleDate;
import dev.backfile.theme.date.DateModel;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Wraps plain values for FreeMarker: text, numbers, booleans, dates, and lists and maps of these. Nothing else gets
 * through: an object of another class becomes its text.
 *
 * @param zone the time zone of days
 * @param methods whether texts, lists and maps have methods of Java's, such as {@code list.size()}, as JBake's have where
 *     they come from {@code data} and {@code db}
 */
public record ValueWrapper(ZoneId zone, boolean methods) {

    /** For what FreeMarker wraps by itself. */
    static final ObjectWrapper WRAPPER = new SimpleObjectWrapper(Configuration.VERSION_2_3_35);

    /** The same with the methods of Java's texts and collections. */
    public ValueWrapper withMethods() {
        return new ValueWrapper(zone, true);
    }

    /** The model of a value; null for null and for an empty {@link Optional}. */
    @Nullable
    public TemplateModel wrap(@Nullable Object value) {
        if (value instanceof String text) {
            return methods ? new TextModel(text, this) : new SimpleScalar(text);
        }
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof HtmlText html) {
            return HtmlValue.of(html);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new ListModel<>(list, this::wrap, methods);
        }
        if (value instanceof Collection<?> collection) {
            return new ListModel<>(new ArrayList<>(collection), this::wrap, methods);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map, this);
        }
        ArticleDate date = date(value);
        return date == null ? new SimpleScalar(value.toString()) : new DateModel(date);
    }

    private @Nullable ArticleDate date(Object value) {
        if (value instanceof ArticleDate date) {
            return date;
        }
        if (value instanceof LocalDate day) {
            return ArticleDate.of(day, zone);
        }
        if (value instanceof LocalDateTime time) {
            return ArticleDate.of(time, zone);
        }
        if (value instanceof OffsetDateTime time) {
            return ArticleDate.of(time.toInstant(), zone);
        }
        if (value instanceof ZonedDateTime time) {
            return ArticleDate.of(time.toInstant(), zone);
        }
        if (value instanceof Instant instant) {
            return ArticleDate.of(instant, zone);
        }
        return value instanceof Date moment ? ArticleDate.of(Instant.ofEpochMilli(moment.getTime()), zone) : null;
    }
}
