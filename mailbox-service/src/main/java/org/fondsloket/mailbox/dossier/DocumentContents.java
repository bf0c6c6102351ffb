package org.fondsloket.mailbox.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends out a document. It was written by strangers, so it is always saved and never opened inside
 * the portal's own address, and no copy stays on the way.
 */
@Component
public class DocumentContents {

    private final Dossier dossier;

    DocumentContents(Dossier dossier) {
        this.dossier = dossier;
    }

    public ResponseEntity<byte[]> answer(StoredDocument document) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.fileName(), UTF_8)
                                .build()
                                .toString())
                .body(dossier.content(document.sha256()));
    }
}
