package org.fondsloket.reporting.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worked line to which cells are added that only few lines have. */
final class SampleLine {

    private final LineAsTyped plain;
    private final List<LeaveAsTyped> leave = new ArrayList<>();
    private final List<AbsenceAsTyped> absences = new ArrayList<>();
    private @Nullable String lineId;
    private @Nullable String hourlyBaseWage;
    private @Nullable String wageGroup;
    private @Nullable String postingEnd;
    private @Nullable String permitNumber;
    private @Nullable String wageCurrency;
    private @Nullable String exchangeRate;
    private @Nullable String exchangeRateOn;

    private SampleLine(LineAsTyped plain) {
        this.plain = plain;
        this.lineId = plain.lineId();
    }

    static SampleLine of(LineAsTyped plain) {
        return new SampleLine(plain);
    }

    SampleLine id(String name) {
        lineId = name;
        return this;
    }

    SampleLine leave(@Nullable String from, @Nullable String to, @Nullable String payPaid) {
        leave.add(new LeaveAsTyped(from, to, payPaid));
        return this;
    }

    SampleLine absence(
            @Nullable String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String lostHours) {
        absences.add(new AbsenceAsTyped(kind, from, to, lostHours));
        return this;
    }

    SampleLine hourlyBaseWage(@Nullable String euro) {
        hourlyBaseWage = euro;
        return this;
    }

    SampleLine wageGroup(@Nullable String group) {
        wageGroup = group;
        return this;
    }

    SampleLine postingEnd(@Nullable String day) {
        postingEnd = day;
        return this;
    }

    SampleLine permit(@Nullable String number) {
        permitNumber = number;
        return this;
    }

    SampleLine currency(@Nullable String code, @Nullable String rate, @Nullable String rateOn) {
        wageCurrency = code;
        exchangeRate = rate;
        exchangeRateOn = rateOn;
        return this;
    }

    LineAsTyped typed() {
        return new LineAsTyped(
                lineId,
                plain.workerNumber(),
                plain.status(),
                plain.siteLand(),
                plain.periodFrom(),
                plain.periodTo(),
                plain.grossWage(),
                plain.hours(),
                hourlyBaseWage,
                wageGroup,
                postingEnd,
                null,
                permitNumber,
                wageCurrency,
                exchangeRate,
                exchangeRateOn,
                leave,
                absences);
    }
}
