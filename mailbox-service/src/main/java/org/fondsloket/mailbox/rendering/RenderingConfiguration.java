package org.fondsloket.mailbox.rendering;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Collects the forms of all kinds of letters. */
@Configuration(proxyBeanMethods = false)
class RenderingConfiguration {

    @Bean
    LetterRenderer letterRenderer(Letterhead letterhead, List<LetterForm> forms) {
        return new LetterRenderer(letterhead, forms);
    }
}
