package org.fondsloket.sample.parcel;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.fondsloket.platform.store.StoredAs;

/** What happens to a parcel. */
public sealed interface ParcelEvent {

    String number();

    @StoredAs("sample.ParcelAnnounced")
    record ParcelAnnounced(String number, BigDecimal weight, YearMonth month)
            implements ParcelEvent {}

    @StoredAs(value = "sample.ParcelWeighed", revision = "2")
    record ParcelWeighed(String number, BigDecimal weight) implements ParcelEvent {}

    @StoredAs("sample.ParcelDelivered")
    record ParcelDelivered(String number) implements ParcelEvent {}
}
