package org.fondsloket.mailbox.dossier.objection;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a clerk wrote as an answer, for the letter that brings it. */
interface ObjectionAnswers {

    Optional<String> of(String objectionId);

    /** As long as it is not erased. */
    @Component
    final class InRows implements ObjectionAnswers {

        private final ObjectionRows rows;

        InRows(ObjectionRows rows) {
            this.rows = rows;
        }

        @Override
        public Optional<String> of(String objectionId) {
            return rows.find(objectionId).map(ObjectionView::answer);
        }
    }
}
