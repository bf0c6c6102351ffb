package org.fondsloket.reporting.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fondsloket.reporting.announcement.Announcement;
import org.fondsloket.reporting.announcement.PostedWorker;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.check.PersonFacts;
import org.fondsloket.reporting.check.ReportFacts;
import org.fondsloket.reporting.check.ReportFacts.Purpose;
import org.fondsloket.reporting.check.ReportUnderCheck;
import org.fondsloket.reporting.check.WorkerFacts;
import org.fondsloket.reporting.history.WorkerPast;
import org.fondsloket.reporting.month.Sending;
import org.fondsloket.reporting.person.KnownPerson;
import org.fondsloket.reporting.person.PersonName;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * What the fund knows of an employer's month, held for one request and stored nowhere.
 *
 * @param registered workers whom the employer may report
 * @param announced postings of the last years, by worker in the order of the entry screen
 * @param persons of the registered workers; an erased one is missing
 * @param past of the announced and the typed workers
 * @param previousGrossSum wage sum of the month before, null where it is not filed
 * @param missingMonths earlier months with an announced worker that are not filed
 */
public record KnownMonth(
        String employerNumber,
        YearMonth month,
        LocalDate today,
        RuleSet rules,
        LocalDate participationFrom,
        Set<String> registered,
        Map<String, List<Announcement>> announced,
        Map<String, KnownPerson> persons,
        Map<String, WorkerPast> past,
        @Nullable BigDecimal previousGrossSum,
        Set<YearMonth> missingMonths) {

    /** The lines together with everything the checks need to know about the month. */
    public ReportUnderCheck underCheck(List<LineAsTyped> lines, Sending sending) {
        return new ReportUnderCheck(facts(sending), lines, sending.answers());
    }

    /** What sending the lines would be; the system knows by itself when nobody contributed. */
    public Purpose purpose(List<LineAsTyped> lines, boolean isFiled) {
        if (isFiled) {
            return Purpose.CORRECTION;
        }
        Set<String> contributing = rules.value(RuleKey.STATUS_CONTRIBUTING, month);
        return lines.isEmpty()
                        || lines.stream()
                                .map(LineAsTyped::status)
                                .anyMatch(
                                        status ->
                                                status != null
                                                        && contributing.contains(status.strip()))
                ? Purpose.REPORT
                : Purpose.NIL;
    }

    /** What checks may know of the month. */
    public ReportFacts facts(Sending sending) {
        Map<Identity, List<String>> numbers = numbers();
        Map<String, WorkerFacts> workers = HashMap.newHashMap(past.size());
        past.forEach((worker, before) -> workers.put(worker, facts(worker, before, numbers)));
        return new ReportFacts(
                employerNumber,
                month,
                today,
                rules,
                sending.purpose(),
                sending.assuranceGiven(),
                participationFrom,
                sending.filed(),
                previousGrossSum,
                missingMonths,
                null,
                workers);
    }

    /** Postings that touch the month, cut to it, in the order of the entry screen. */
    public List<PostedWorker> posted() {
        return announced.entrySet().stream().flatMap(this::posted).toList();
    }

    /** The name of one of the employer's own workers; null for everybody else. */
    public @Nullable PersonName name(@Nullable String workerNumber) {
        KnownPerson person = workerNumber == null ? null : persons.get(workerNumber.strip());
        return person == null ? null : new PersonName(person.familyName(), person.givenName());
    }

    /** What was reported of a worker before. */
    public WorkerPast past(String workerNumber) {
        return past.getOrDefault(workerNumber, WorkerPast.none(month));
    }

    /** First day of a worker's severe disability, null where none is known. */
    public @Nullable LocalDate severelyDisabledFrom(String workerNumber) {
        KnownPerson person = persons.get(workerNumber);
        return person == null ? null : person.severelyDisabledFrom();
    }

    private Stream<PostedWorker> posted(Map.Entry<String, List<Announcement>> worker) {
        return worker.getValue().stream()
                .filter(posting -> posting.touches(month))
                .map(posting -> posting.within(worker.getKey(), month));
    }

    private WorkerFacts facts(
            String worker, WorkerPast before, Map<Identity, List<String>> numbers) {
        return new WorkerFacts(
                worker,
                registered.contains(worker),
                announced.getOrDefault(worker, List.of()).stream()
                        .map(
                                posting ->
                                        new WorkerFacts.Announced(
                                                posting.postingId(),
                                                posting.siteLand(),
                                                posting.from(),
                                                posting.expectedTo(),
                                                posting.endedOn()))
                        .toList(),
                person(worker, numbers),
                before.elsewhere(),
                List.of(),
                before.hourlyWageBefore(),
                before.firstReported(),
                before.unpaidLeaveBefore(),
                before.sickSince(),
                before.leaveBlocks(),
                before.leaveAccount(rules, severelyDisabledFrom(worker)));
    }

    private @Nullable PersonFacts person(String worker, Map<Identity, List<String>> numbers) {
        KnownPerson person = persons.get(worker);
        // A record of before checks needed more than names says too little to judge.
        if (person == null || person.birthDate() == null) {
            return null;
        }
        return new PersonFacts(
                person.familyName(),
                person.givenName(),
                person.birthDate(),
                person.nationality(),
                person.country(),
                person.language(),
                person.iban(),
                person.function(),
                person.severelyDisabledFrom(),
                person.disabilityProofOn(),
                numbers.getOrDefault(Identity.of(person), List.of()).stream()
                        .filter(number -> !number.equals(worker))
                        .sorted()
                        .toList(),
                person.missing());
    }

    private Map<Identity, List<String>> numbers() {
        Map<Identity, List<String>> numbers = new HashMap<>();
        persons.forEach(
                (worker, person) ->
                        numbers.computeIfAbsent(Identity.of(person), _ -> new ArrayList<>())
                                .add(worker));
        return numbers;
    }

    private record Identity(String familyName, String givenName, @Nullable LocalDate birthDate) {

        static Identity of(KnownPerson person) {
            return new Identity(person.familyName(), person.givenName(), person.birthDate());
        }
    }
}
