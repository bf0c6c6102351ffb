package org.fondsloket.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.Arrays;
import org.fondsloket.servers.Ports;
import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void everyPartHasAModuleInTheCheckoutAndAPortOfItsOwn() {
        var checkout = PlatformConfig.checkoutFolder();

        assertThat(Part.values())
                .allSatisfy(
                        part ->
                                assertThat(
                                                Files.isRegularFile(
                                                        checkout.resolve(part.module())
                                                                .resolve("pom.xml")))
                                        .isTrue());
        assertThat(Arrays.stream(Part.values()).map(part -> part.port(new Ports(8400))))
                .doesNotHaveDuplicates()
                .contains(8400, 8405);
    }

    @Test
    void refusesANameThatNobodyHas() {
        assertThatThrownBy(() -> Part.named("ledgers")).hasMessageContaining("ledgers");
    }
}
