package org.fondsloket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.fondsloket.platform.web.text.MessageBundles;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void speaksAllFiveLanguages() {
        assertThat(MessageBundles.findings("messages/service")).isEmpty();
    }
}
