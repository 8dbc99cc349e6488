package app.entente.payload;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collector;

/** Codecs that others are made of. */
public final class Codecs {

    public static final Codec<String> TEXT = of(it -> it, String.class::cast);
    public static final Codec<Integer> NUMBER = of(it -> it, it -> ((Number) it).intValue());
    public static final Codec<Long> LONG_NUMBER = of(it -> it, it -> ((Number) it).longValue());
    public static final Codec<Boolean> FLAG = of(it -> it, Boolean.class::cast);
    public static final Codec<UUID> ID = text(UUID::toString, UUID::fromString);

    /** In UTC, with as many digits of a second as it has: {@code 2026-03-08T17:45:30.123456Z}. */
    public static final Codec<Instant> INSTANT = text(Instant::toString, Instant::parse);

    /** As {@code 2026-04-05}. */
    public static final Codec<LocalDate> DATE = text(LocalDate::toString, LocalDate::parse);

    private Codecs() {}

    /** A value that is a single text. */
    public static <T> Codec<T> text(Function<T, String> write, Function<String, T> read) {
        return of(write::apply, it -> read.apply((String) it));
    }

    /** The constants of an enum, each under a code of its own that stays when the constant is renamed. */
    public static <E extends Enum<E>> Codec<E> codes(Class<E> type, Function<E, String> code) {
        var constants = EnumSet.allOf(type).stream().collect(toMap(code, it -> it)); // refuses a code given twice
        return text(
                code,
                it -> Optional.ofNullable(constants.get(it))
                        .orElseThrow(() -> new IllegalStateException("A payload has an unknown code " + it)));
    }

    public static <T> Codec<List<T>> list(Codec<T> element) {
        return of(
                all -> all.stream().map(element::write).toList(),
                it -> ((List<?>) it).stream().map(element::read).toList());
    }

    /** Always in the same order, whatever the order of the set. */
    public static <T> Codec<Set<T>> set(Codec<T> element) {
        return of(
                all -> all.stream()
                        .map(element::write)
                        .sorted(Comparator.comparing(Object::toString))
                        .toList(),
                it -> ((List<?>) it).stream().map(element::read).collect(toUnmodifiableSet()));
    }

    /** In the order of the map; a key is written as a text. */
    public static <K, V> Codec<Map<K, V>> map(Codec<K> key, Codec<V> value) {
        return of(
                all -> all.entrySet().stream()
                        .collect(inOrder(it -> key.write(it.getKey()), it -> value.write(it.getValue()))),
                it -> ((Map<?, ?>) it)
                        .entrySet().stream()
                                .collect(inOrder(entry -> key.read(entry.getKey()), e -> value.read(e.getValue()))));
    }

    /** An object with named fields; alternatives of a sealed type write which one they are into a field, too. */
    public static <T> Codec<T> object(BiConsumer<FieldWriter, T> write, Function<FieldReader, T> read) {
        return of(
                value -> {
                    var fields = new FieldWriter();
                    write.accept(fields, value);
                    return fields.fields();
                },
                it -> read.apply(new FieldReader((Map<?, ?>) it)));
    }

    private static <T> Codec<T> of(Function<T, Object> write, Function<Object, T> read) {
        return new Codec<>() {
            @Override
            public Object write(T value) {
                return write.apply(value);
            }

            @Override
            public T read(Object tree) {
                return read.apply(tree);
            }
        };
    }

    private static <T, K, V> Collector<T, ?, Map<K, V>> inOrder(Function<T, K> key, Function<T, V> value) {
        return collectingAndThen(
                toMap(key, value, (first, _) -> first, LinkedHashMap::new), Collections::unmodifiableMap);
    }
}
