package org.fondsloket.employee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fondsloket.platform.web.text.MessageBundles;
import org.fondsloket.platform.web.text.ProblemCodes;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void speaksAllFiveLanguages() {
        assertThat(MessageBundles.findings("messages/service")).isEmpty();
    }

    @Test
    void explainsEveryCodeThatTheServiceRefusesWith() {
        assertThat(ProblemCodes.withoutText(Path.of("target/classes"), "messages/service"))
                .isEmpty();
    }
}
