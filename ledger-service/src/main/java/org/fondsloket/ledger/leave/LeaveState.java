package org.fondsloket.ledger.leave;

/** The state of a worker's account, closed to everybody but the decider. */
public final class LeaveState {

    private final WorkerLeave leave;

    LeaveState(WorkerLeave leave) {
        this.leave = leave;
    }

    WorkerLeave leave() {
        return leave;
    }
}
