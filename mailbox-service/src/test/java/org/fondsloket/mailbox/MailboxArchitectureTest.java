package org.fondsloket.mailbox;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class MailboxArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.mailbox")
                .core("letter")
                .slices("list")
                .publicTypes(
                        "MailboxServiceApplication",
                        "CorrectedMonth",
                        "RequestedLetters",
                        "PersonDirectory",
                        "EmployerDirectory",
                        "LetterDocuments",
                        "ReportConfirmation",
                        "ReportedMonth",
                        "LetterForm",
                        "LetterText",
                        "LetterRenderer",
                        "RenderedLetter",
                        "RenderingFailure",
                        "Letterhead",
                        "People",
                        "Printable",
                        "Recipient")
                .check();
    }
}
