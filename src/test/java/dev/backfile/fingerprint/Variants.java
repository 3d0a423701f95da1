package dev.backfile.fingerprint;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Values of any type, made by reflection: one, and others each of which differs from it in a single component, however deep.
 * A type that it cannot vary fails the test that asks for it, until the test says two values of it.
 */
public final class Variants {

    private final Map<Class<?>, List<?>> known = new HashMap<>();
    private final Map<Class<?>, Class<?>> implementations = new HashMap<>();
    private final Set<Class<?>> made = new HashSet<>();

    /** Values of the simplest types. */
    public Variants() {
        known.put(boolean.class, List.of(true, false));
        known.put(Boolean.class, List.of(true, false));
        known.put(int.class, List.of(1, 2));
        known.put(Integer.class, List.of(1, 2));
        known.put(long.class, List.of(1L, 2L));
        known.put(String.class, List.of("a", "b"));
        known.put(Object.class, List.of("a", "b", 1, true, List.of("a")));
        known.put(OptionalInt.class, List.of(OptionalInt.of(1), OptionalInt.of(2), OptionalInt.empty()));
    }

    /**
     * A value that differs from the one value of its type.
     *
     * @param steps the components on the way to the difference, each behind the name of its type: {@code Home.slice},
     *     {@code Slice.number}
     * @param value the value
     */
    public record Variant(List<String> steps, Object value) {

        private Variant within(String component, Object whole) {
            List<String> longer = new ArrayList<>(List.of(component));
            longer.addAll(steps);
            return new Variant(List.copyOf(longer), whole);
        }

        /** Whether the difference lies in one of these components. */
        public Optional<String> in(Set<String> components) {
            return steps.stream().filter(components::contains).findFirst();
        }
    }

    /** Says what the values of a type are: the one, and others. */
    @SafeVarargs
    public final <T> Variants with(Class<T> type, T one, T... others) {
        List<T> values = new ArrayList<>(List.of(one));
        for (T other : others) {
            values.add(other);
        }
        known.put(type, values);
        return this;
    }

    /** Says which class stands for an interface. */
    public <T> Variants with(Class<T> type, Class<? extends T> implementation) {
        implementations.put(type, implementation);
        return this;
    }

    /** The one value of a type. */
    public Object one(Type type) {
        Class<?> raw = raw(type);
        if (known.containsKey(raw)) {
            return known.get(raw).get(0);
        } else if (raw == Optional.class) {
            return Optional.of(one(argument(type, 0)));
        } else if (raw == List.class) {
            return List.of(one(argument(type, 0)), other(argument(type, 0)));
        } else if (raw == Set.class) {
            return Set.of(one(argument(type, 0)));
        } else if (raw == Map.class) {
            return Map.of(one(argument(type, 0)), one(argument(type, 1)));
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        } else if (raw.isSealed()) {
            return one(raw.getPermittedSubclasses()[0]);
        }
        return new Whole(raw).value();
    }

    /** The others; there is at least one. */
    public List<Variant> others(Type type) {
        Class<?> raw = raw(type);
        List<Variant> others = new ArrayList<>();
        if (known.containsKey(raw)) {
            known.get(raw).stream().skip(1).forEach(value -> others.add(leaf(value)));
        } else if (raw == Optional.class) {
            others.add(leaf(Optional.empty()));
            wrapped(argument(type, 0), Optional::of, others);
        } else if (raw == List.class) {
            Object one = one(argument(type, 0));
            Object second = other(argument(type, 0));
            others.add(leaf(List.of()));
            others.add(leaf(List.of(one)));
            others.add(leaf(List.of(second, one)));
            wrapped(argument(type, 0), value -> List.of(value, second), others);
        } else if (raw == Set.class) {
            others.add(leaf(Set.of()));
            wrapped(argument(type, 0), Set::of, others);
        } else if (raw == Map.class) {
            Object key = one(argument(type, 0));
            others.add(leaf(Map.of()));
            others.add(leaf(Map.of(other(argument(type, 0)), one(argument(type, 1)))));
            wrapped(argument(type, 1), value -> Map.of(key, value), others);
        } else if (raw.isEnum()) {
            Arrays.stream(raw.getEnumConstants()).skip(1).forEach(value -> others.add(leaf(value)));
        } else if (raw.isSealed()) {
            Class<?>[] kinds = raw.getPermittedSubclasses();
            others.addAll(others(kinds[0]));
            Arrays.stream(kinds).skip(1).forEach(kind -> others.add(leaf(one(kind))));
        } else {
            others.addAll(new Whole(raw).others());
        }
        return others;
    }

    /** The records and other classes of which values were made from their components. */
    public Set<Class<?>> made() {
        return Set.copyOf(made);
    }

    /** A value of a type that differs from the one in every component. */
    private Object other(Type type) {
        Class<?> raw = raw(type);
        if (known.containsKey(raw)) {
            return known.get(raw).get(1);
        } else if (raw == Optional.class) {
            return Optional.of(other(argument(type, 0)));
        } else if (raw == List.class) {
            return List.of(other(argument(type, 0)));
        } else if (raw == Set.class) {
            return Set.of(other(argument(type, 0)));
        } else if (raw == Map.class) {
            return Map.of(other(argument(type, 0)), other(argument(type, 1)));
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[1];
        } else if (raw.isSealed()) {
            return other(raw.getPermittedSubclasses()[0]);
        }
        return new Whole(raw).other();
    }

    private void wrapped(Type type, Function<Object, Object> wrapping, List<Variant> into) {
        others(type).forEach(variant -> into.add(new Variant(variant.steps(), wrapping.apply(variant.value()))));
    }

    private static Variant leaf(Object value) {
        return new Variant(List.of(), value);
    }

    private Class<?> raw(Type type) {
        Class<?> raw = type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : type instanceof Class<?> plain ? plain : Object.class;
        return implementations.getOrDefault(raw, raw);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** A record, or another class whose constructor takes all its fields in their order. */
    private final class Whole {

        private final Class<?> type;
        private final Map<String, Type> components = new LinkedHashMap<>();
        private final List<String> absent = new ArrayList<>();

        Whole(Class<?> type) {
            this.type = type;
            made.add(type);
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    components.put(field.getName(), field.getGenericType());
                    AnnotatedElement annotated = field.getAnnotatedType();
                    if (annotated.isAnnotationPresent(Nullable.class)) {
                        absent.add(field.getName());
                    }
                }
            }
        }

        Object value() {
            return make(components.values().stream().map(Variants.this::one).toArray());
        }

        Object other() {
            return make(components.values().stream().map(Variants.this::other).toArray());
        }

        List<Variant> others() {
            Object[] values =
                    components.values().stream().map(Variants.this::one).toArray();
            List<Variant> others = new ArrayList<>();
            List<String> names = List.copyOf(components.keySet());
            IntStream.range(0, values.length).forEach(index -> {
                String component = type.getSimpleName() + "." + names.get(index);
                List<Variant> variants = new ArrayList<>(Variants.this.others(components.get(names.get(index))));
                if (absent.contains(names.get(index))) {
                    variants.add(leaf(null));
                }
                for (Variant variant : variants) {
                    Object[] changed = values.clone();
                    changed[index] = variant.value();
                    others.add(variant.within(component, make(changed)));
                }
            });
            return others;
        }

        private Object make(Object... values) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(Field::getType)
                        .toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException failure) {
                throw new AssertionError("say two values of " + type.getName() + " with Variants.with", failure);
            }
        }
    }
}
