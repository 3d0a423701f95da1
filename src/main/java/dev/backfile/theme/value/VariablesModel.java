package dev.backfile.theme.value;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hash whose keys a table gives.
 *
 * @param <T> what the table reads
 */
public final class VariablesModel<T> implements TemplateHashModelEx {

    private final Variables<T> keys;
    private final T subject;
    private final ValueWrapper values;

    /** The variables of a thing, for templates. */
    public VariablesModel(Variables<T> keys, T subject, ValueWrapper values) {
        this.keys = keys;
        this.subject = subject;
        this.values = values;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return values.wrap(keys.read(subject, key));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return present().size();
    }

    @Override
    public TemplateCollectionModel keys() throws TemplateModelException {
        return collection(present());
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        return collection(present().stream().map(this::get).toList());
    }

    private List<String> present() {
        List<String> present = new ArrayList<>();
        for (String name : keys.names()) {
            if (keys.read(subject, name) != null) {
                present.add(name);
            }
        }
        return present;
    }

    /** Keys or values of a hash. */
    public static TemplateCollectionModel collection(List<?> members) {
        return new SimpleCollection(members, ValueWrapper.WRAPPER);
    }
}
