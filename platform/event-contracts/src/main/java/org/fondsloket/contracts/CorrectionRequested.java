package org.fondsloket.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A worker says that an employer reported something wrong; the employer is to answer.
 *
 * @param month report month of the entry
 * @param field EMPLOYMENT_DAYS, GROSS_WAGE, HOURS, LOST_HOURS, LEAVE_DAYS or LEAVE_PAY
 * @param reported figure of the report, missing when the month was not reported for the worker
 * @param claimed figure that is right in the worker's eyes
 * @param requestedOn day of the request
 * @param answerBy last day of the answer
 */
@Outer(
        type = "ledger.correction-requested.v1",
        topic = "ledger.leave-account.v1",
        key = "workerNumber")
public record CorrectionRequested(
        String requestId,
        String workerNumber,
        String employerNumber,
        YearMonth month,
        String field,
        @Nullable BigDecimal reported,
        BigDecimal claimed,
        LocalDate requestedOn,
        LocalDate answerBy) {}
