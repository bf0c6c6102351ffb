package org.fondsloket.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("T10 an aggregate identifier names its type")
class TargetOfCommandTest {

    private record Touch(String aggregateId) implements AggregateCommand<String> {}

    @Test
    void asksTheCommandForItsAggregate() {
        assertThat(target("MonthlyReport:20417358:2026-05"))
                .isEqualTo("MonthlyReport:20417358:2026-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "parcel:17", ":17", "Parcel:", "Parcel:1 7", "Parcel-17"})
    void refusesAnIdentifierWithoutItsType(String id) {
        assertThatThrownBy(() -> target(id))
                .hasMessageContaining("Not an aggregate identifier like Type:key");
    }

    @Test
    void refusesAnIdentifierLongerThanItsColumn() {
        assertThat(target("Parcel:" + "x".repeat(248))).hasSize(255);
        assertThatThrownBy(() -> target("Parcel:" + "x".repeat(249)))
                .hasMessageContaining("at most 255 characters");
    }

    private static String target(String id) {
        return new TargetOfCommand()
                .resolveTarget(new GenericCommandMessage<>(new Touch(id)))
                .getIdentifier();
    }
}
