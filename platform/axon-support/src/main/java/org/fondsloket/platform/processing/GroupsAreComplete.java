package org.fondsloket.platform.processing;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses to run with a group that has no kind, no handler, or a kind it cannot live up to (T5,
 * T7).
 */
final class GroupsAreComplete implements SmartLifecycle {

    private final ProcessorSettings settings;
    private final EventProcessingConfiguration processing;
    private final ListableBeanFactory beans;
    private boolean running;

    GroupsAreComplete(
            ProcessorSettings settings,
            EventProcessingConfiguration processing,
            ListableBeanFactory beans) {
        this.settings = settings;
        this.processing = processing;
        this.beans = beans;
    }

    @Override
    public void start() {
        Map<String, EventProcessor> processors = new TreeMap<>(processing.eventProcessors());
        processors.forEach(
                (group, processor) -> {
                    if (!settings.processors().containsKey(group)
                            || !(processor instanceof PooledStreamingEventProcessor)) {
                        throw new IllegalStateException(
                                "Processing group " + group + " was not built from its kind");
                    }
                });
        settings.processors()
                .forEach(
                        (group, kind) -> {
                            if (kind != ProcessorKind.RELAY && !processors.containsKey(group)) {
                                throw new IllegalStateException(
                                        "fondsloket.processors.%s names a group without a handler"
                                                .formatted(group));
                            }
                            if (kind == ProcessorKind.PROJECTION && !hasResetHandler(group)) {
                                throw new IllegalStateException(
                                        "Projection %s needs a @ResetHandler that empties it"
                                                .formatted(group));
                            }
                        });
        running = true;
    }

    private boolean hasResetHandler(String group) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(name -> beans.getType(name, false))
                .filter(type -> type != null && group.equals(groupOf(type)))
                .anyMatch(
                        type ->
                                Arrays.stream(
                                                ReflectionUtils.getAllDeclaredMethods(
                                                        ClassUtils.getUserClass(type)))
                                        .anyMatch(
                                                method ->
                                                        method.isAnnotationPresent(
                                                                ResetHandler.class)));
    }

    private static String groupOf(Class<?> type) {
        return AnnotationUtils.<String>findAnnotationAttribute(
                        ClassUtils.getUserClass(type), ProcessingGroup.class, "processingGroup")
                .orElse("");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return SpringAxonConfiguration.LIFECYCLE_PHASE + 1;
    }
}
