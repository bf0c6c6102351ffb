package org.fondsloket.scheme;

import java.util.List;
import java.util.stream.Stream;

/** The table of contents: a rule set must have a value for each of these keys, and for no other. */
final class RuleBook {

    static final List<RuleKey<?>> KEYS =
            Stream.of(
                            RuleKey.OF_REPORTS,
                            LineRules.ALL,
                            LeaveRules.ALL,
                            PayoutRules.ALL,
                            AccountRules.ALL,
                            WageRules.ALL,
                            CalendarRules.ALL,
                            CheckRules.ALL,
                            RegistrationRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private RuleBook() {}
}
