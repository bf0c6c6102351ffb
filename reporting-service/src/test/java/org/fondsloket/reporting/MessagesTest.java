package org.fondsloket.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.fondsloket.platform.web.text.MessageBundles;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void saysEverythingInFiveLanguages() {
        assertThat(MessageBundles.findings("messages/service")).isEmpty();
    }
}
