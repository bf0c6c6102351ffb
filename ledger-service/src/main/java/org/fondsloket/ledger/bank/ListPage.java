package org.fondsloket.ledger.bank;

import java.util.List;
import java.util.Map;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * The part of a list that somebody asks for; the answer stays a plain list and says in a header how
 * many there are.
 *
 * @param offset rows to leave out at the beginning
 * @param limit most rows of the answer
 */
public record ListPage(long offset, int limit) {

    private static final String TOTAL = "X-Total-Count";
    private static final int USUAL = 50;
    private static final int LARGEST = 500;

    /**
     * @param page counted from 0, the first when left out
     * @param size rows per page, 50 when left out
     * @throws Problem 400 when there can be no such page
     */
    public static ListPage of(@Nullable Integer page, @Nullable Integer size) {
        int number = page == null ? 0 : page;
        int rows = size == null ? USUAL : size;
        if (number < 0) {
            throw invalid("page");
        }
        if (rows < 1 || rows > LARGEST) {
            throw invalid("size");
        }
        return new ListPage((long) number * rows, rows);
    }

    /** The answer with this page of a list of so many rows. */
    public static <T> ResponseEntity<List<T>> answer(List<T> rows, long total) {
        return ResponseEntity.ok().header(TOTAL, Long.toString(total)).body(rows);
    }

    private static Problem invalid(String name) {
        return new Problem(400, "INVALID_PARAMETER", Map.of("name", name), List.of());
    }
}
