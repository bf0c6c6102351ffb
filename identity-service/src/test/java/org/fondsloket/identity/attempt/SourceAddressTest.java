package org.fondsloket.identity.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:aaaa::1, 20010db800010002",
        "2001:db8:1:2:bbbb::7, 20010db800010002",
        "2001:db8:1:3::1, 20010db800010003",
        "::ffff:203.0.113.9, 203.0.113.9",
        "fe80::1%eth0, fe80000000000000",
        "host.example.org, host.example.org"
    })
    void takesAHouseholdForOneSourceAndNeverAsksAnybodyForANumber(String seen, String source) {
        assertThat(SourceAddress.network(seen)).isEqualTo(source);
    }
}
