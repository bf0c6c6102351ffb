package org.fondsloket.identity.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody may do, for an employer or at the fund itself. */
public enum Right {
    /** Company data. */
    COMP(false),
    /** Workers and their postings. */
    WORKERS(false),
    /** Monthly reports. */
    REPORT(false),
    /** The contribution account. */
    ACC(false),
    /** The mailbox. */
    BOX(false),
    /** Bank details. */
    BANK(false),
    /** Connections of external systems. */
    LINK(false),
    /** Workers' access to their own portal. */
    EMPACC(false),
    /** Absence without pay. */
    SICK(false),
    /** Entitlements of workers. */
    ENT(false),
    /** Refunds and what they are made of. */
    REF(false),
    /** Entitlements of former workers. */
    EXEMP(false),
    /** Documents that the fund asked for. */
    DOC(false),
    /** The end of a posting or an employment. */
    END(false),
    /** Whether the fund knows a person. */
    CHK(false),
    /** Documents of an audit. */
    AUD(false),
    /** Objections. */
    OBJ(false),
    /** Acts for every employer and gives access to others. */
    CLERK(true),
    /** Watches and repairs the event streams. */
    OPERATIONS(true);

    /** Stands where an employer number would stand: the fund itself. */
    public static final String FUND = "FUND";

    private final boolean atFund;

    Right(boolean atFund) {
        this.atFund = atFund;
    }

    /** The right of this name, if it can be held at this place. */
    public static Optional<Right> named(String name, String place) {
        return of(place).stream().filter(right -> right.name().equals(name)).findFirst();
    }

    /** All rights that can be held for this employer number, or at the fund. */
    public static List<Right> of(String place) {
        boolean fund = FUND.equals(place);
        return Arrays.stream(values()).filter(right -> right.atFund == fund).toList();
    }
}
