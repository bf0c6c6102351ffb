package org.fondsloket.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.updates.UpdateChecker;
import org.fondsloket.sample.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("T12 Axon's defaults that are left out")
class T12AxonDefaultsIT {

    /** Switches off Axon's own look for a test, which would hide what is looked for here. */
    private static final String NO_TEST = "axoniq.usage.force-test-environment";

    @Test
    void nothingIsReportedOverTheNetwork() {
        System.setProperty(NO_TEST, "true");
        try (Sample sample = Sample.start()) {
            assertThat(sample.context().getBeansOfType(UpdateChecker.class)).isEmpty();
        } finally {
            System.clearProperty(NO_TEST);
        }
    }

    @Test
    void everySerializerIsOursAndNoneIsXstream() {
        try (Sample sample = Sample.start()) {
            Map<String, Serializer> serializers = sample.context().getBeansOfType(Serializer.class);
            assertThat(serializers.values())
                    .hasSize(3)
                    .allSatisfy(each -> assertThat(each).isInstanceOf(Jackson3Serializer.class));
            Configuration axon = sample.bean(Configuration.class);
            assertThat(axon.eventSerializer()).isInstanceOf(EventSerializer.class);
            assertThat(axon.serializer()).isInstanceOf(Jackson3Serializer.class);
        }
    }

    @Test
    void noSecondMeterRegistryAndNoTimeoutsAppear() {
        try (Sample sample = Sample.start()) {
            ConfigurableApplicationContext context = sample.context();
            assertThat(context.getBeansOfType(MeterRegistry.class).values())
                    .noneMatch(SimpleMeterRegistry.class::isInstance);
            assertThat(context.getBeanDefinitionNames())
                    .noneMatch(name -> name.contains("AxonTimeout"))
                    .noneMatch(
                            name ->
                                    name.contains("JdbcAutoConfiguration")
                                            && name.contains("axonframework"));
        }
    }
}
