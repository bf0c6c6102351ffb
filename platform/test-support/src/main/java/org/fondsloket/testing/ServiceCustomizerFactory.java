package org.fondsloket.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Finds {@link ServiceIT} on a test class; registered in {@code spring.factories}. */
final class ServiceCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        var annotation = AnnotatedElementUtils.findMergedAnnotation(testClass, ServiceIT.class);
        return annotation == null ? null : new ServiceCustomizer(annotation.value());
    }
}
