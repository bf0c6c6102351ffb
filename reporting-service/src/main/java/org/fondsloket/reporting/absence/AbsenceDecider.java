package org.fondsloket.reporting.absence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.reporting.absence.AbsenceCommand.ReportAbsence;
import org.fondsloket.reporting.absence.AbsenceEvent.AbsenceReported;
import org.fondsloket.reporting.absence.WorkerAbsences.Days;

/** The rules of absences, without anything that stores or transports them. */
public final class AbsenceDecider {

    private AbsenceDecider() {}

    /** State before the first event. */
    public static WorkerAbsences initial() {
        return new WorkerAbsences(List.of());
    }

    /**
     * @throws Refusal when a day is reported as another absence already
     */
    public static List<AbsenceEvent> decide(WorkerAbsences state, AbsenceCommand command) {
        return switch (command) {
            case ReportAbsence report -> report(state, report);
        };
    }

    /** The state after one more event. */
    public static WorkerAbsences evolve(WorkerAbsences state, AbsenceEvent event) {
        return switch (event) {
            case AbsenceReported reported ->
                    new WorkerAbsences(
                            Stream.concat(
                                            state.reported().stream(),
                                            Stream.of(
                                                    new Days(
                                                            reported.kind(),
                                                            reported.from(),
                                                            reported.to(),
                                                            reported.lostHours())))
                                    .toList());
        };
    }

    private static List<AbsenceEvent> report(WorkerAbsences state, ReportAbsence command) {
        Days asked = new Days(command.kind(), command.from(), command.to(), command.lostHours());
        if (state.reported().contains(asked)) {
            // Said again, by a double click or a lost answer.
            return List.of();
        }
        state.reported().stream()
                .filter(each -> each.touches(command.from(), command.to()))
                .findFirst()
                .ifPresent(
                        each -> {
                            throw new Refusal(
                                    "ABSENCE_OVERLAPS",
                                    Map.of(
                                            "from",
                                            each.from().toString(),
                                            "to",
                                            each.to().toString()));
                        });
        return List.of(
                new AbsenceReported(
                        new AbsenceId(
                                        command.employerNumber(),
                                        command.workerNumber(),
                                        command.from())
                                .value(),
                        command.employerNumber(),
                        command.workerNumber(),
                        command.kind(),
                        command.from(),
                        command.to(),
                        command.lostHours(),
                        command.language(),
                        command.reportedAt()));
    }
}
