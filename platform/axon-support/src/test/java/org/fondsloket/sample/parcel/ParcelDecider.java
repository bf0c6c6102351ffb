package org.fondsloket.sample.parcel;

import java.util.List;
import java.util.Map;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.sample.parcel.Parcel.Announced;
import org.fondsloket.sample.parcel.Parcel.Delivered;
import org.fondsloket.sample.parcel.Parcel.Unknown;
import org.fondsloket.sample.parcel.ParcelCommand.AnnounceParcel;
import org.fondsloket.sample.parcel.ParcelCommand.DeliverParcel;
import org.fondsloket.sample.parcel.ParcelCommand.WeighParcel;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelAnnounced;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelDelivered;
import org.fondsloket.sample.parcel.ParcelEvent.ParcelWeighed;

/** Decides about a parcel, without a framework, a clock or a database. */
public final class ParcelDecider {

    private ParcelDecider() {}

    public static List<ParcelEvent> decide(Parcel parcel, ParcelCommand command) {
        return switch (command) {
            case AnnounceParcel(var number, var weight, var month) ->
                    switch (parcel) {
                        case Unknown() -> List.of(new ParcelAnnounced(number, weight, month));
                        case Announced ignored -> List.of();
                        case Delivered ignored -> throw refusal("ALREADY_DELIVERED", number);
                    };
            case WeighParcel(var number, var weight) ->
                    switch (parcel) {
                        case Announced ignored -> List.of(new ParcelWeighed(number, weight));
                        case Unknown() -> throw refusal("NOT_ANNOUNCED", number);
                        case Delivered ignored -> throw refusal("ALREADY_DELIVERED", number);
                    };
            case DeliverParcel(var number) ->
                    switch (parcel) {
                        case Announced ignored -> List.of(new ParcelDelivered(number));
                        case Unknown() -> throw refusal("NOT_ANNOUNCED", number);
                        case Delivered ignored -> List.of();
                    };
        };
    }

    public static Parcel evolve(Parcel parcel, ParcelEvent event) {
        return switch (event) {
            case ParcelAnnounced(var number, var weight, var month) ->
                    new Announced(number, weight, month);
            case ParcelWeighed(var number, var weight) ->
                    parcel instanceof Announced announced
                            ? new Announced(number, weight, announced.month())
                            : parcel;
            case ParcelDelivered(var number) -> new Delivered(number, 1);
        };
    }

    private static Refusal refusal(String code, String number) {
        return new Refusal(code, Map.of("number", number));
    }
}
