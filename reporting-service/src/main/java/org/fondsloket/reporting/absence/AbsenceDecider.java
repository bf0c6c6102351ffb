package org.fondsloket.reporting.absence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.reporting.absence.AbsenceCommand.ReportAbsence;
import org.fondsloket.reporting.absence.AbsenceCommand.TakeBackAbsence;
import org.fondsloket.reporting.absence.AbsenceEvent.AbsenceReported;
import org.fondsloket.reporting.absence.AbsenceEvent.AbsenceTakenBack;
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
            case TakeBackAbsence back -> takeBack(state, back);
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
                                                            reported.absenceId(),
                                                            reported.kind(),
                                                            reported.from(),
                                                            reported.to(),
                                                            reported.lostHours())))
                                    .toList());
            case AbsenceTakenBack back ->
                    new WorkerAbsences(
                            state.reported().stream()
                                    .filter(each -> !each.absenceId().equals(back.absenceId()))
                                    .toList());
        };
    }

    private static List<AbsenceEvent> report(WorkerAbsences state, ReportAbsence command) {
        Days asked =
                new Days(
                        command.absenceId(),
                        command.kind(),
                        command.from(),
                        command.to(),
                        command.lostHours());
        if (state.reported().stream().anyMatch(asked::says)) {
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
                        command.absenceId(),
                        command.employerNumber(),
                        command.workerNumber(),
                        command.kind(),
                        command.from(),
                        command.to(),
                        command.lostHours(),
                        command.language(),
                        command.reportedAt()));
    }

    private static List<AbsenceEvent> takeBack(WorkerAbsences state, TakeBackAbsence command) {
        // What is gone already is gone: nobody is told twice.
        return state.reported().stream()
                .filter(each -> each.absenceId().equals(command.absenceId()))
                .<AbsenceEvent>map(
                        each ->
                                new AbsenceTakenBack(
                                        each.absenceId(),
                                        command.employerNumber(),
                                        command.workerNumber(),
                                        each.kind(),
                                        each.from(),
                                        each.to(),
                                        each.lostHours(),
                                        command.language(),
                                        command.takenBackAt()))
                .toList();
    }
}
