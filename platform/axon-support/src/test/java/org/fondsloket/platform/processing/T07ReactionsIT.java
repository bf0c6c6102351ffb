package org.fondsloket.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fondsloket.sample.Sample.eventually;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.fondsloket.sample.Sample;
import org.fondsloket.sample.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("T7 an effect happens once")
class T07ReactionsIT {

    @Test
    void rebuildingAProjectionRepeatsNoEffect() {
        try (Sample sample = Sample.start()) {
            for (int i = 0; i < 10; i++) {
                sample.announce("P" + i);
                sample.deliver("P" + i);
            }
            eventually(() -> assertThat(sample.count("notice")).isEqualTo(10));
            sample.bean(Rebuild.class).rebuild("shelf", () -> {});
            sample.announce("last");
            sample.deliver("last");
            eventually(
                    () -> {
                        assertThat(sample.count("shelf")).isEqualTo(11);
                        assertThat(sample.count("notice")).isEqualTo(11);
                    });
        }
    }

    @Test
    void aReactionCannotBeResetByAnyWay() {
        try (Sample sample = Sample.start()) {
            assertThatThrownBy(() -> sample.bean(Rebuild.class).rebuild("notice", () -> {}))
                    .hasMessage("Only a projection can be rebuilt: notice");
            StreamingEventProcessor notice =
                    sample.bean(EventProcessingConfiguration.class)
                            .eventProcessor("notice", StreamingEventProcessor.class)
                            .orElseThrow();
            assertThat(notice.supportsReset()).isFalse();
            notice.shutDown();
            assertThatThrownBy(notice::resetTokens).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aReactionThatIsNewOnAFullStoreBeginsWithWhatHappensFromNowOn() {
        String url;
        try (Sample before = Sample.start()) {
            url = before.url();
            before.announce("old");
            before.deliver("old");
            eventually(() -> assertThat(before.count("notice")).isEqualTo(1));
        }
        JdbcClient jdbc = TestDatabase.jdbc(url);
        jdbc.sql("DELETE FROM token_entry WHERE processor_name = 'notice'").update();
        jdbc.sql("TRUNCATE notice").update();
        try (Sample after = Sample.startOn(url)) {
            after.announce("new");
            after.deliver("new");
            eventually(
                    () ->
                            assertThat(
                                            after.jdbc()
                                                    .sql("SELECT number FROM notice")
                                                    .query(String.class)
                                                    .list())
                                    .containsExactly("new"));
        }
    }

    @Test
    void theVeryFirstCommandAfterTheStartHasItsEffect() {
        for (int i = 0; i < 5; i++) {
            try (Sample sample = Sample.start()) {
                sample.announce("first");
                sample.deliver("first");
                eventually(() -> assertThat(sample.count("notice")).isEqualTo(1));
            }
        }
    }
}
