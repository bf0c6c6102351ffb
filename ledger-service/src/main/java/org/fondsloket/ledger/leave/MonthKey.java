package org.fondsloket.ledger.leave;

import java.time.YearMonth;

/** Names what one report says of one worker: later versions of it replace each other. */
record MonthKey(String reportedAs, String employerNumber, YearMonth month) {}
