package org.fondsloket.sample.parcel;

import java.math.BigDecimal;
import java.time.YearMonth;

/** What is known of a parcel. */
public sealed interface Parcel {

    record Unknown() implements Parcel {}

    record Announced(String number, BigDecimal weight, YearMonth month) implements Parcel {}

    record Delivered(String number, int attempts) implements Parcel {}
}
