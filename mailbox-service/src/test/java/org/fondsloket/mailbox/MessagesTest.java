package org.fondsloket.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.fondsloket.platform.web.text.MessageBundles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-38 every refusal is explained in five languages")
class MessagesTest {

    @Test
    void isCompleteInEveryLanguage() {
        assertThat(MessageBundles.findings("messages/service")).isEmpty();
    }
}
