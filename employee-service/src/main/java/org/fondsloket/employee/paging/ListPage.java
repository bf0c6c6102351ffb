package org.fondsloket.employee.paging;

import java.util.List;
import java.util.Map;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * The part of a list that somebody asks for; the answer stays a plain list and says in a header how
 * many there are.
 *
 * @param offset entries to leave out at the beginning
 * @param limit most entries of the answer
 */
public record ListPage(long offset, int limit) {

    /** Header with the number of entries of the whole list. */
    public static final String TOTAL = "X-Total-Count";

    private static final int USUAL = 50;
    private static final int LARGEST = 500;

    /**
     * The page asked for, or the whole list when neither is said.
     *
     * @param page counted from 0
     * @param size entries per page, 50 when only the page is said
     * @throws Problem 400 when there can be no such page
     */
    public static ListPage of(@Nullable Integer page, @Nullable Integer size) {
        if (page == null && size == null) {
            return new ListPage(0, Integer.MAX_VALUE);
        }
        int number = page == null ? 0 : page;
        int entries = size == null ? USUAL : size;
        if (number < 0) {
            throw invalid("page");
        }
        if (entries < 1 || entries > LARGEST) {
            throw invalid("size");
        }
        return new ListPage((long) number * entries, entries);
    }

    /** The answer with this page of a list of so many entries. */
    public static <T> ResponseEntity<List<T>> answer(List<T> entries, long total) {
        return ResponseEntity.ok().header(TOTAL, Long.toString(total)).body(entries);
    }

    private static Problem invalid(String name) {
        return new Problem(400, "INVALID_PARAMETER", Map.of("name", name), List.of());
    }
}
