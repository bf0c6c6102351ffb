package org.fondsloket.mailbox.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.fondsloket.mailbox.document.LetterDocuments;
import org.fondsloket.mailbox.document.LetterDocuments.Document;
import org.fondsloket.platform.web.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * Sends out the bytes of a letter. They never change, but the right to see them may: a browser
 * keeps them and asks each time whether it still may show them.
 */
@Component
class LetterContents {

    private final LetterDocuments documents;

    LetterContents(LetterDocuments documents) {
        this.documents = documents;
    }

    ResponseEntity<byte[]> answer(MailboxRow row, WebRequest request) {
        String etag = "\"" + row.sha256() + "\"";
        CacheControl cache = CacheControl.noCache().cachePrivate();
        if (request.checkNotModified(etag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(etag)
                    .cacheControl(cache)
                    .build();
        }
        Document document = documents.find(row.letterId()).orElseThrow(Problem::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag(etag)
                .cacheControl(cache)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(document.fileName(), UTF_8)
                                .build()
                                .toString())
                .body(document.content());
    }
}
