package org.fondsloket.sample.parcel;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.fondsloket.platform.command.AggregateCommand;

/** What a parcel can be asked. */
public sealed interface ParcelCommand extends AggregateCommand<String> {

    String number();

    @Override
    default String aggregateId() {
        return "Parcel:" + number();
    }

    record AnnounceParcel(String number, BigDecimal weight, YearMonth month)
            implements ParcelCommand {}

    record WeighParcel(String number, BigDecimal weight) implements ParcelCommand {}

    record DeliverParcel(String number) implements ParcelCommand {}
}
