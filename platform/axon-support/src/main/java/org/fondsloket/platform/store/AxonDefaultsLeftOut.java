package org.fondsloket.platform.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;

/**
 * Leaves out those of Axon's own auto-configurations that would start silently without a store, add
 * a second serializer, stop handlers by a timer or report usage over the network (T1, T12).
 */
class AxonDefaultsLeftOut implements AutoConfigurationImportFilter {

    private static final String AXON = "org.axonframework.springboot.autoconfig.";

    private static final Set<String> KEPT =
            Set.of(
                    AXON + "AxonAutoConfiguration",
                    AXON + "EventProcessingAutoConfiguration",
                    AXON + "InfraConfiguration",
                    AXON + "InterceptorAutoConfiguration",
                    AXON + "AxonTracingAutoConfiguration");

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            String name = classes[i];
            kept[i] = name == null || !name.startsWith(AXON) || KEPT.contains(name);
        }
        return kept;
    }
}
