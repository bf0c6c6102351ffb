package org.fondsloket.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fondsloket.platform.web.text.MessageBundles;
import org.fondsloket.platform.web.text.ProblemCodes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-38 every refusal is explained in five languages")
class MessagesTest {

    @Test
    void isCompleteInEveryLanguage() {
        assertThat(MessageBundles.findings("messages/service")).isEmpty();
    }

    @Test
    void explainsEveryCodeThatTheServiceRefusesWith() {
        assertThat(ProblemCodes.withoutText(Path.of("target/classes"), "messages/service"))
                .isEmpty();
    }
}
