package org.fondsloket.ledger.contribution;

import java.time.YearMonth;
import org.fondsloket.ledger.contribution.ContributionEvent.ClaimPart;
import org.fondsloket.scheme.Money;

/**
 * A reimbursement that was claimed, with what became of it (scheme 6.4).
 *
 * @param gone part of a decided claim whose leave a correction took away: there is nothing of it
 *     that the fund could keep
 */
record Claim(
        YearMonth month, ClaimPart part, Money amount, State state, boolean doubt, Money gone) {

    enum State {
        CLAIMED,
        PENDING,
        CREDITED,
        PAID_OUT,
        REJECTED,
        LAPSED,
        RECLAIMED
    }

    String id() {
        return part.claimId();
    }

    boolean waits() {
        return state == State.PENDING && !amount.isZero();
    }

    boolean isCredited() {
        return state == State.CREDITED || state == State.PAID_OUT;
    }

    /**
     * Rejected, lapsed and reclaimed claims are answered: reported again, they stay as they are.
     */
    boolean isDecided() {
        return switch (state) {
            case REJECTED, LAPSED, RECLAIMED -> true;
            case CLAIMED, PENDING, CREDITED, PAID_OUT -> false;
        };
    }

    Claim in(State next) {
        return new Claim(month, part, amount, next, doubt, gone);
    }

    Claim plus(Money more) {
        return new Claim(month, part, amount.plus(more), state, doubt, gone);
    }

    Claim withoutDoubt() {
        return new Claim(month, part, amount, state, false, gone);
    }

    Claim plusGone(Money more) {
        return new Claim(month, part, amount, state, doubt, gone.plus(more));
    }

    /** What is left of the claim, as an event names it. */
    ClaimPart rest() {
        return part.of(amount.amount());
    }
}
