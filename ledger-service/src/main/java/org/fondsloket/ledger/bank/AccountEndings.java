package org.fondsloket.ledger.bank;

import java.util.Optional;

/** Says by which digits an employer recognises the account that its payouts go to. */
public interface AccountEndings {

    /** Last four characters of the account, where one is known. */
    Optional<String> endingOf(String employerNumber);
}
