package org.fondsloket.identity.delegation;

import java.util.List;
import org.fondsloket.identity.mandate.MandateRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set about mandates.
 *
 * @param longestYears longest time from the first to the last day
 * @param noticeDays days before the last day on which both sides are told
 * @param consentTexts versions of the text that may be agreed to
 */
@ConfigurationProperties("fondsloket.identity.mandate")
record MandateProperties(
        @DefaultValue("5") int longestYears,
        @DefaultValue({"60", "30", "7"}) List<Integer> noticeDays,
        @DefaultValue("2026-11") List<String> consentTexts) {

    MandateRules rules() {
        return new MandateRules(longestYears, noticeDays);
    }
}
