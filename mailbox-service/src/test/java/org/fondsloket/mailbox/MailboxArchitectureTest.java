package org.fondsloket.mailbox;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class MailboxArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.mailbox")
                .core("letter", "notice", "request", "objection", "audit")
                .slices("list")
                .publicTypes(
                        "MailboxServiceApplication",
                        "CorrectedMonth",
                        "LettersToWorkersToo",
                        "RequestedLetters",
                        "PersonDirectory",
                        "EmployerDirectory",
                        "InviteeDirectory",
                        "LoginDirectory",
                        "ProviderDirectory",
                        "MandateDirectory",
                        "Organisations",
                        "PostalAddress",
                        "MailKind",
                        "MailReader",
                        "MailPlan",
                        "MailSettings",
                        "PlannedMail",
                        "Postman",
                        "PrintQueue",
                        "RegistrationLetter",
                        "ProviderRegistrationLetter",
                        "MandateLetter",
                        "Addressing",
                        "LetterDocuments",
                        "ReportConfirmation",
                        "ReportedMonth",
                        "LetterForm",
                        "LetterText",
                        "LetterTexts",
                        "LetterRenderer",
                        "RenderedLetter",
                        "RenderingFailure",
                        "Letterhead",
                        "People",
                        "Printable",
                        "Recipient",
                        "PaymentCode",
                        "FiguresTable",
                        "PaymentBlock",
                        "Sheet",
                        "SheetForm",
                        "Told",
                        "Words",
                        "ContributionStatement",
                        "InterestStatement",
                        "MissingReport",
                        "PaymentReminder",
                        "ReimbursementNotice",
                        "AbsenceConfirmation",
                        "CorrectionRequest",
                        "EmployerOverview",
                        "InterimStatement",
                        "LapseWarning",
                        "WorkerStatement",
                        "Category",
                        "DocumentContents",
                        "Dossier",
                        "Mistakes",
                        "ReceivedFile",
                        "Senders",
                        "StoredDocument")
                .check();
    }
}
