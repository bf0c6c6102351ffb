package org.fondsloket.identity.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fondsloket.identity.delegation.Mandates.Assigned;
import org.fondsloket.identity.delegation.Mandates.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows mandates to both sides in the same way. */
@Component
class MandateViews {

    private final Mandates mandates;
    private final Providers providers;

    MandateViews(Mandates mandates, Providers providers) {
        this.mandates = mandates;
        this.providers = providers;
    }

    /** What an employer has given; newest first. */
    List<MandateView> ofEmployer(String employerNumber) {
        return of(mandates.ofEmployer(employerNumber));
    }

    /** What somebody holds; newest first. */
    List<MandateView> ofGrantee(String grantee) {
        return of(mandates.ofGrantee(grantee));
    }

    List<MandateView> of(List<Row> rows) {
        Map<String, List<Assigned>> users =
                mandates.assigned(rows.stream().map(Row::mandateId).toList());
        return rows.stream()
                .map(row -> view(row, users.getOrDefault(row.mandateId(), List.of())))
                .toList();
    }

    private MandateView view(Row row, List<Assigned> users) {
        return new MandateView(
                row.mandateId(),
                row.terms().employerNumber(),
                row.terms().grantee(),
                row.terms().granteeKind(),
                providers.name(row.terms().grantee()).orElse(null),
                row.terms().services(),
                row.terms().validFrom(),
                row.terms().validUntil(),
                row.state(),
                row.requestedBy(),
                row.replaces(),
                row.documentId(),
                row.reason(),
                row.batchId(),
                users.stream()
                        .map(
                                user ->
                                        new UserOnMandate(
                                                user.subject(),
                                                user.userName(),
                                                user.services(),
                                                user.validUntil()))
                        .toList());
    }

    /** One mandate, as employer, grantee and fund see it. */
    record MandateView(
            String mandateId,
            String employerNumber,
            String grantee,
            String granteeKind,
            @Nullable String granteeName,
            List<String> services,
            LocalDate validFrom,
            LocalDate validUntil,
            String state,
            String requestedBy,
            @Nullable String replaces,
            @Nullable String documentId,
            @Nullable String reason,
            @Nullable String batchId,
            List<UserOnMandate> users) {}

    /** One person who may act on it. */
    record UserOnMandate(
            String subject,
            @Nullable String userName,
            List<String> services,
            LocalDate validUntil) {}
}
