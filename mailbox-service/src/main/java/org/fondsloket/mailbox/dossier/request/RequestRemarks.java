package org.fondsloket.mailbox.dossier.request;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a clerk wrote about a request, for the letter that tells of it. */
interface RequestRemarks {

    /** The remark on what was sent back, or else on what was asked for. */
    Optional<String> of(String requestId, boolean sentBack);

    /** As long as it is not erased. */
    @Component
    final class InRows implements RequestRemarks {

        private final DocumentRequestRows rows;

        InRows(DocumentRequestRows rows) {
            this.rows = rows;
        }

        @Override
        public Optional<String> of(String requestId, boolean sentBack) {
            return rows.find(requestId)
                    .map(request -> sentBack ? request.returnRemark() : request.remark());
        }
    }
}
