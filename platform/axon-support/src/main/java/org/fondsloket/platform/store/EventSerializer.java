package org.fondsloket.platform.store;

import java.util.List;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.fondsloket.platform.store.StoredTypes.StoredType;

/** Writes events under their logical names and refuses what it cannot read back for ever. */
final class EventSerializer extends Jackson3Serializer {

    private static final String AXON = "org.axonframework.";

    private final StoredTypes types;

    private EventSerializer(Builder builder, StoredTypes types) {
        super(builder);
        this.types = types;
    }

    static EventSerializer of(StoredTypes types, List<StoreJson> customizers) {
        return new EventSerializer(
                Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(
                                mapper -> {
                                    StoredJson.forEvents(mapper);
                                    customizers.forEach(each -> each.customize(mapper));
                                }),
                types);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        StoredType stored = types.of(type);
        if (stored != null) {
            return new SimpleSerializedType(stored.name(), stored.revision());
        }
        if (type == null || type == Void.class || type.getName().startsWith(AXON)) {
            return super.typeForClass(type);
        }
        throw new SerializationException(
                type.getName() + " has no @StoredAs name, or lies outside the service's package");
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        StoredType stored = types.named(type.getName());
        if (stored == null) {
            if (type.getName().startsWith(AXON)) {
                return type.getName();
            }
            // Axon would hand on an unknown event and every handler would pass it over in silence.
            throw new SerializationException("No class is stored as " + type.getName());
        }
        return stored.type().getName();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // Axon's signature
    public <S, T> T deserialize(SerializedObject<S> object) {
        StoredType stored = types.named(object.getType().getName());
        if (stored != null && !stored.revision().equals(object.getType().getRevision())) {
            throw new SerializationException(
                    "No upcaster leads from revision %s of %s to %s"
                            .formatted(
                                    object.getType().getRevision(),
                                    stored.name(),
                                    stored.revision()));
        }
        return super.deserialize(object);
    }
}
