package org.fondsloket.ledger;

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
                .as("all but the kinds of a clerk's decision, which are no refusals")
                .isSubsetOf(
                        "APPROVE_RUN",
                        "CANCEL_PAYOUT",
                        "CONFIRM_RECIPIENT",
                        "FUND_COST",
                        "PROPOSE_RECIPIENT",
                        "PROPOSE_RUN",
                        "REJECT_RECIPIENT",
                        "REJECT_RUN",
                        "RELEASE_PAYOUTS",
                        "SEND_BACK");
    }
}
