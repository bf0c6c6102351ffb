package org.fondsloket.identity.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Period;
import java.util.List;
import org.fondsloket.identity.broker.BrokerProperties.Entry;
import org.fondsloket.identity.broker.BrokerProperties.Recognised;
import org.fondsloket.platform.web.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerLevelTest {

    private static final String CLASS = "urn:etoegang:core:assurance-class:";

    @ParameterizedTest
    @CsvSource({
        "loa2, EH2, L1, false",
        "loa2plus, EH2_PLUS, L2, false",
        "loa3, EH3, L3, true",
        "loa4, EH4, L3, true"
    })
    @DisplayName("S003-03 A means is worth the lower of its strength and of how well it knows who")
    void isWorthTheLowerOfBoth(String stated, BrokerLevel level, Level worth, boolean identifies) {
        assertThat(BrokerLevel.stated(CLASS + stated)).hasValue(level);
        assertThat(level.worth()).isEqualTo(worth);
        assertThat(level.identifies()).isEqualTo(identifies);
    }

    @ParameterizedTest
    @CsvSource({"EH4, EH2+, EH2_PLUS", "EH3, EH4, EH3", "EH2, EH3, EH2", "EH3, EH3, EH3"})
    @DisplayName("S003-12 No broker's word counts for more than what it is recognised for")
    void isNeverWorthMoreThanItsBroker(String stated, String highest, BrokerLevel expected) {
        assertThat(BrokerLevel.named(stated).atMost(BrokerLevel.named(highest)))
                .isEqualTo(expected);
    }

    @Test
    void knowsNoOtherWord() {
        assertThat(BrokerLevel.stated(null)).isEmpty();
        assertThat(BrokerLevel.stated("loa3")).isEmpty();
        assertThat(BrokerLevel.stated(CLASS + "loa5")).isEmpty();
        assertThatThrownBy(() -> new Entry("x", "EH5"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "S003-12 Without a list nobody is recognised, and no entry is good for two brokers")
    void findsADoorByItsEntry() {
        assertThat(new BrokerProperties(List.of(), Period.ofYears(1)).door("eherkenning-eh3"))
                .isEmpty();
        var broker =
                new Recognised(
                        "known",
                        URI.create("https://known.example"),
                        "EH3",
                        List.of(new Entry("known-eh3", "EH3")));
        var properties = new BrokerProperties(List.of(broker), Period.ofYears(1));

        assertThat(properties.door("known-eh3"))
                .hasValueSatisfying(door -> assertThat(door.broker()).isEqualTo(broker));
        assertThat(properties.door("known")).isEmpty();
    }
}
