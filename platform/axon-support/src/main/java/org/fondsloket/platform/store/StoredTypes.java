package org.fondsloket.platform.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every event class of a service with the logical name it is stored under, known before the first
 * event.
 */
final class StoredTypes {

    /** A stored event as it is written today. */
    record StoredType(String name, String revision, Class<?> type) {}

    private final SortedMap<String, StoredType> byName = new TreeMap<>();
    private final Map<Class<?>, StoredType> byClass = new HashMap<>();

    private StoredTypes(Collection<Class<?>> types) {
        for (Class<?> type : types) {
            StoredAs name = type.getAnnotation(StoredAs.class);
            if (name == null) {
                continue;
            }
            StoredType stored = new StoredType(name.value(), name.revision(), type);
            StoredType other = byName.putIfAbsent(stored.name(), stored);
            if (other != null) {
                throw new IllegalStateException(
                        "%s and %s are both stored as %s"
                                .formatted(type.getName(), other.type().getName(), stored.name()));
            }
            byClass.put(type, stored);
        }
    }

    static StoredTypes ofClasses(Class<?>... types) {
        return new StoredTypes(List.of(types));
    }

    static StoredTypes in(Collection<String> basePackages) {
        ClassPathScanningCandidateComponentProvider scanner =
                new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(StoredAs.class, false, false));
        Map<String, Class<?>> found = new TreeMap<>();
        for (String basePackage : basePackages) {
            for (BeanDefinition candidate : scanner.findCandidateComponents(basePackage)) {
                String className = candidate.getBeanClassName();
                if (className != null) {
                    found.put(
                            className,
                            ClassUtils.resolveClassName(
                                    className, StoredTypes.class.getClassLoader()));
                }
            }
        }
        return new StoredTypes(found.values());
    }

    @Nullable StoredType named(String name) {
        return byName.get(name);
    }

    @Nullable StoredType of(@Nullable Class<?> type) {
        return byClass.get(type);
    }

    Collection<StoredType> all() {
        return List.copyOf(byName.values());
    }
}
