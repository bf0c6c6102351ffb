package org.fondsloket.platform.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.NamedType;

/**
 * How the store writes JSON: exact amounts, ISO dates, and the fields of a class, not its methods.
 */
final class StoredJson {

    private static final String AXON = "org.axonframework.";

    private StoredJson() {}

    /** For events: nothing but what a record carries. */
    static void forEvents(JsonMapper.Builder mapper) {
        mapper.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                // An upcaster works on a tree: there an amount must not become a double either.
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                // In the order of the record, so that a golden file reads like the event.
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                // Tokens name the class of the token they wrap; nothing else may name a class (T3).
                .polymorphicTypeValidator(
                        BasicPolymorphicTypeValidator.builder().allowIfSubType(AXON).build())
                .changeDefaultVisibility(ignored -> new FieldsOnly());
    }

    /**
     * For snapshots and tokens: also the state of an aggregate, whose sealed types need a name
     * (T4).
     */
    static void forSnapshots(JsonMapper.Builder mapper) {
        forEvents(mapper);
        mapper.annotationIntrospector(
                AnnotationIntrospector.pair(mapper.annotationIntrospector(), new SealedTypes()));
    }

    /** Fields of our classes; Axon's own classes keep the rules they were written for. */
    private static final class FieldsOnly extends VisibilityChecker {

        private static final long serialVersionUID = 1L;

        FieldsOnly() {
            super(
                    Visibility.ANY,
                    Visibility.PUBLIC_ONLY,
                    Visibility.PUBLIC_ONLY,
                    Visibility.ANY,
                    Visibility.ANY,
                    Visibility.NON_PRIVATE);
        }

        private FieldsOnly(
                Visibility field,
                Visibility getter,
                Visibility isGetter,
                Visibility setter,
                Visibility creator,
                Visibility scalarConstructor) {
            super(field, getter, isGetter, setter, creator, scalarConstructor);
        }

        @Override
        protected VisibilityChecker _with(
                Visibility field,
                Visibility getter,
                Visibility isGetter,
                Visibility setter,
                Visibility creator,
                Visibility scalarConstructor) {
            return new FieldsOnly(field, getter, isGetter, setter, creator, scalarConstructor);
        }

        @Override
        public boolean isFieldVisible(AnnotatedField field) {
            return ofAxon(field.getDeclaringClass())
                    ? defaultInstance().isFieldVisible(field)
                    : super.isFieldVisible(field);
        }

        @Override
        public boolean isGetterVisible(AnnotatedMethod method) {
            return ofAxon(method.getDeclaringClass()) && super.isGetterVisible(method);
        }

        @Override
        public boolean isIsGetterVisible(AnnotatedMethod method) {
            return ofAxon(method.getDeclaringClass()) && super.isIsGetterVisible(method);
        }

        private static boolean ofAxon(Class<?> type) {
            return type.getName().startsWith(AXON);
        }
    }

    /** Writes the simple name of the case beside the fields of a sealed state. */
    private static final class SealedTypes extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
                MapperConfig<?> config, Annotated annotated) {
            if (annotated instanceof AnnotatedClass && annotated.getRawType().isSealed()) {
                return JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME,
                        JsonTypeInfo.As.PROPERTY,
                        "@state",
                        null,
                        false,
                        true);
            }
            return null;
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
            if (!annotated.getRawType().isSealed()) {
                return null;
            }
            List<NamedType> names = new ArrayList<>();
            collect(annotated.getRawType(), names);
            return names;
        }

        private static void collect(Class<?> sealed, List<NamedType> names) {
            for (Class<?> permitted : sealed.getPermittedSubclasses()) {
                if (permitted.isSealed()) {
                    collect(permitted, names);
                } else {
                    names.add(new NamedType(permitted, permitted.getSimpleName()));
                }
            }
        }
    }
}
