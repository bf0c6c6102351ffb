package org.fondsloket.employer.desk;

import java.util.List;
import java.util.Map;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/** Whether the fund prints this employer's letters as well. */
record LettersOnPaper(@Nullable Boolean lettersOnPaper) {

    /**
     * @throws Problem 422 when nothing is said
     */
    boolean checked() {
        Boolean wish = lettersOnPaper;
        if (wish == null) {
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    List.of(new FieldError("/lettersOnPaper", "field.required", Map.of())));
        }
        return wish;
    }
}
