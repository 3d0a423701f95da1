package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of flexmark's parser that needs no other before or after it. */
public interface Independent extends Dependent {

    @Override
    default @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    default @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    default boolean affectsGlobalScope() {
        return false;
    }
}
