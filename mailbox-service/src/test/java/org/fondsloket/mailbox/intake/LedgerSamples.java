package org.fondsloket.mailbox.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fondsloket.contracts.AccountStatementDue;
import org.fondsloket.contracts.Contracts;
import org.fondsloket.contracts.ContributionEstimated;
import org.fondsloket.contracts.CorrectionRequested;
import org.fondsloket.contracts.EmployerYearOverview;
import org.fondsloket.contracts.InterestCharged;
import org.fondsloket.contracts.InterimStatementDue;
import org.fondsloket.contracts.LapseWarningDue;
import org.fondsloket.contracts.LeaveYearClosed;
import org.fondsloket.contracts.PayoutConfirmed;
import org.fondsloket.contracts.ReimbursementCredited;
import org.fondsloket.contracts.ReimbursementPending;
import org.fondsloket.contracts.ReimbursementRejected;
import org.fondsloket.contracts.ReminderDue;
import org.fondsloket.mailbox.account.ContributionStatement;
import org.fondsloket.mailbox.account.InterestStatement;
import org.fondsloket.mailbox.account.MissingReport;
import org.fondsloket.mailbox.account.PaymentReminder;
import org.fondsloket.mailbox.account.ReimbursementNotice;
import org.fondsloket.mailbox.intake.LedgerConsumer.Subject;
import org.fondsloket.mailbox.leave.CorrectionRequest;
import org.fondsloket.mailbox.leave.EmployerOverview;
import org.fondsloket.mailbox.leave.InterimStatement;
import org.fondsloket.mailbox.leave.LapseWarning;
import org.fondsloket.mailbox.leave.WorkerStatement;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.rendering.LetterRenderer;
import org.fondsloket.mailbox.rendering.Letterhead;
import org.fondsloket.mailbox.rendering.People;
import org.fondsloket.mailbox.rendering.Recipient;
import org.fondsloket.mailbox.rendering.RenderedLetter;
import org.fondsloket.platform.kafka.PayloadJson;

/** The ledger's sample events and the letters that follow from them. */
public final class LedgerSamples {

    static final Letterhead FUND =
            new Letterhead(
                    "Urlaubskasse Fondsloket",
                    "Beispielweg 12",
                    "65199 Wiesbaden",
                    "+49 611 555 0100",
                    "post@fund.example",
                    "Musterbank",
                    "DE89370400440532013000",
                    "COBADEFFXXX");

    static final People PEOPLE =
            new People(
                    Map.of(
                            "3300127200", "Łukaszewski, Żaneta",
                            "3300128000", "Ștefănescu, Ionuț"));

    private static final LetterRenderer RENDERER =
            new LetterRenderer(
                    FUND,
                    List.of(
                            new ContributionStatement(),
                            new MissingReport(),
                            new PaymentReminder(),
                            new InterestStatement(),
                            new ReimbursementNotice(),
                            new WorkerStatement(),
                            new EmployerOverview(),
                            new InterimStatement(),
                            new CorrectionRequest(),
                            new LapseWarning()));

    private LedgerSamples() {}

    /** Every letter that follows from the samples, by a name for the test's report. */
    static Map<String, Subject> all() {
        Map<String, Subject> all = new LinkedHashMap<>();
        all.put("LT-08", LedgerConsumer.statement(sample(AccountStatementDue.class)));
        all.put("LT-09 average", LedgerConsumer.missingReport(sample(ContributionEstimated.class)));
        all.put("LT-09 minimum wage", LedgerConsumer.missingReport(byMinimumWage()));
        for (int step = 0; step <= 3; step++) {
            all.put("LT-10 step " + step, LedgerConsumer.reminder(reminder(step)));
        }
        all.put("LT-11", LedgerConsumer.interest(sample(InterestCharged.class)));
        all.put("LT-12 credited", LedgerConsumer.credited(sample(ReimbursementCredited.class)));
        all.put("LT-12 two years", LedgerConsumer.credited(example12()));
        all.put("LT-12 paid", LedgerConsumer.paid(sample(PayoutConfirmed.class)));
        all.put("LT-12 pending", LedgerConsumer.pending(sample(ReimbursementPending.class)));
        all.put("LT-12 rejected", LedgerConsumer.rejected(sample(ReimbursementRejected.class)));
        List<Subject> closed = LedgerConsumer.closed(sample(LeaveYearClosed.class));
        all.put("LT-13 worker", closed.getFirst());
        all.put("LT-13 employer", closed.getLast());
        all.put("LT-14", LedgerConsumer.overview(sample(EmployerYearOverview.class)));
        all.put("LT-15", LedgerConsumer.interim(sample(InterimStatementDue.class)));
        all.put("LT-16", LedgerConsumer.correction(sample(CorrectionRequested.class)));
        List<Subject> lapsing = LedgerConsumer.lapsing(sample(LapseWarningDue.class));
        all.put("LT-17 worker", lapsing.getFirst());
        all.put("LT-17 employer", lapsing.getLast());
        return all;
    }

    static Subject named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    static RenderedLetter render(Subject subject, String language) {
        RequestLetter request = subject.letter(language);
        return RENDERER.render(
                new LetterRequested(
                        request.letterId(),
                        request.employerNumber(),
                        request.kind(),
                        request.month(),
                        request.reportId(),
                        request.language(),
                        request.facts(),
                        request.workerNumber()),
                subject.toWorker()
                        ? Recipient.worker(subject.recipient(), "Żaneta Łukaszewski")
                        : new Recipient(subject.recipient(), "Van der Velde Bouw B.V.", "NL"),
                PEOPLE);
    }

    /** The sample of the contract, as every reader of the catalogue sees it. */
    public static <T extends Record> T sample(Class<T> contract) {
        return PayloadJson.read(json(contract).getBytes(UTF_8), contract);
    }

    /** The sample as if it had happened to this employer and this worker just now. */
    public static <T extends Record> T sample(Class<T> contract, String employer, String worker) {
        String own =
                json(contract)
                        .replace("20417358", employer)
                        .replace("3300127200", worker)
                        .replaceFirst(
                                "Id\": \"[-0-9a-f]{36}\"", "Id\": \"" + UUID.randomUUID() + "\"");
        return PayloadJson.read(own.getBytes(UTF_8), contract);
    }

    private static String json(Class<? extends Record> contract) {
        String file = "/samples/" + Contracts.outer(contract).type() + ".json";
        try (InputStream in = Contracts.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A step of the ladder; the later ones with netting, an estimate and costs. */
    static ReminderDue reminder(int step) {
        ReminderDue first = sample(ReminderDue.class);
        BigDecimal netted = step == 0 ? first.netted() : new BigDecimal("100.00");
        BigDecimal costs = step == 3 ? new BigDecimal("45.50") : first.costs();
        BigDecimal open = first.open().subtract(netted);
        return new ReminderDue(
                first.reminderId() + step,
                first.employerNumber(),
                first.month(),
                step,
                first.dueOn(),
                first.remindedOn(),
                first.contribution(),
                first.paid(),
                netted,
                open,
                first.startedMonths(),
                first.interest(),
                costs,
                open.add(first.interest()).add(costs),
                step == 2,
                first.payBy(),
                step == 2 ? first.handOverOn() : null,
                first.paymentReference(),
                first.ruleSet());
    }

    private static ContributionEstimated byMinimumWage() {
        ContributionEstimated average = sample(ContributionEstimated.class);
        return new ContributionEstimated(
                average.postingId() + "-hours",
                average.employerNumber(),
                average.month(),
                new BigDecimal("1065.13"),
                "MINIMUM_WAGE",
                List.of(),
                3,
                new BigDecimal("169.00"),
                new BigDecimal("13.90"),
                new BigDecimal("0.151"),
                average.reportDueOn(),
                average.estimatedOn(),
                average.dueOn(),
                average.paymentReference(),
                average.ruleSet());
    }

    /** Example 12: eight days, three of them from the year before; here something stays due. */
    private static ReimbursementCredited example12() {
        ReimbursementCredited one = sample(ReimbursementCredited.class);
        List<ReimbursementCredited.Claim> claims = new ArrayList<>();
        claims.add(
                new ReimbursementCredited.Claim(
                        "3300128000",
                        LocalDate.of(2026, 5, 18),
                        LocalDate.of(2026, 5, 28),
                        List.of(
                                new ReimbursementCredited.Origin(
                                        2025,
                                        3,
                                        new BigDecimal("160.00"),
                                        new BigDecimal("480.00")),
                                new ReimbursementCredited.Origin(
                                        2026,
                                        5,
                                        new BigDecimal("173.39"),
                                        new BigDecimal("866.97"))),
                        new BigDecimal("1346.97"),
                        new BigDecimal("1400.00"),
                        new BigDecimal("1346.97")));
        return new ReimbursementCredited(
                one.postingId() + "-12",
                one.employerNumber(),
                one.month(),
                one.reportId(),
                2,
                claims,
                new BigDecimal("1346.97"),
                new BigDecimal("1397.48"),
                new BigDecimal("1346.97"),
                new BigDecimal("0.00"),
                null,
                new BigDecimal("50.51"),
                LocalDate.of(2026, 6, 28),
                true,
                one.creditedOn(),
                one.paymentReference(),
                one.ruleSet());
    }
}
