package org.fondsloket.mailbox.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of the dossier without its bytes; the answer of the API as it stands.
 *
 * @param fileName what the sender called it
 * @param sha256 hash of the bytes in hexadecimal, their address
 * @param organisation organisation that delivered it: the employer, a provider or the fund
 * @param mandateId mandate on which it was delivered
 * @param channel door through which it came
 */
public record StoredDocument(
        String documentId,
        String fileName,
        String mediaType,
        int bytes,
        String sha256,
        @Nullable String organisation,
        @Nullable String mandateId,
        String channel,
        Instant receivedAt) {}
