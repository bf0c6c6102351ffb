package org.fondsloket.mailbox.rendering;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The fund as it appears on its letters, and the account that contributions are paid to. */
@ConfigurationProperties("fondsloket.fund")
public record Letterhead(
        String name,
        String street,
        String city,
        String phone,
        String email,
        String bank,
        String iban,
        String bic) {

    /** Account number in groups of four, as people read it. */
    public String spacedIban() {
        return iban.replaceAll("(.{4})(?=.)", "$1\u00a0");
    }
}
