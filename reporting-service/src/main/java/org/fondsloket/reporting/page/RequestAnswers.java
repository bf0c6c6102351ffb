package org.fondsloket.reporting.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.fondsloket.reporting.check.Answer;
import org.fondsloket.reporting.check.LineAsTyped;
import org.jspecify.annotations.Nullable;

/**
 * Lets the answers to warnings in: a reason may still be too short, because somebody is typing it,
 * but it belongs to a check and to a line that is there.
 */
public final class RequestAnswers {

    private static final Pattern CHECK = Pattern.compile("[A-Z]-[0-9]{2}[a-z]?");
    private static final int LONGEST_REASON = 250;
    private static final int LONGEST_FIELD = 60;

    private RequestAnswers() {}

    /**
     * @throws Problem 422 for answers that cannot be kept as they are
     */
    public static List<Answer> accepted(
            @Nullable List<@Nullable Answer> answers, List<LineAsTyped> lines) {
        if (answers == null) {
            return List.of();
        }
        Set<String> lineIds = new HashSet<>();
        lines.forEach(line -> lineIds.add(String.valueOf(line.lineId())));
        Set<Place> places = new HashSet<>();
        List<Answer> accepted = new ArrayList<>(answers.size());
        List<FieldError> errors = new ArrayList<>();
        for (int index = 0; index < answers.size(); index++) {
            Answer answer = answers.get(index);
            String pointer = "/answers/" + index;
            if (answer == null) {
                errors.add(error(pointer, "field.required"));
                continue;
            }
            if (!CHECK.matcher(answer.check()).matches()) {
                errors.add(error(pointer + "/check", "field.invalid"));
            }
            if (answer.lineId() != null && !lineIds.contains(answer.lineId())) {
                errors.add(error(pointer + "/lineId", "field.invalid"));
            }
            if (answer.field() != null && answer.field().length() > LONGEST_FIELD) {
                errors.add(error(pointer + "/field", "field.size"));
            }
            if (answer.reason().length() > LONGEST_REASON) {
                errors.add(error(pointer + "/reason", "field.size"));
            }
            if (!places.add(new Place(answer.check(), answer.lineId(), answer.field()))) {
                errors.add(error(pointer, "field.invalid"));
            }
            accepted.add(answer);
        }
        if (!errors.isEmpty()) {
            throw new Problem(422, "INVALID_INPUT", Map.of(), errors);
        }
        return accepted;
    }

    private static FieldError error(String pointer, String code) {
        return new FieldError(pointer, code, Map.of());
    }

    private record Place(String check, @Nullable String lineId, @Nullable String field) {}
}
