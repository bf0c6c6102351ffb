package org.fondsloket.employee.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListPageTest {

    @Test
    void answersTheWholeListToThoseWhoAskForNoPage() {
        assertThat(ListPage.of(null, null)).isEqualTo(new ListPage(0, Integer.MAX_VALUE));
    }

    @Test
    void countsPagesFromZero() {
        assertThat(ListPage.of(0, 20)).isEqualTo(new ListPage(0, 20));
        assertThat(ListPage.of(3, 20)).isEqualTo(new ListPage(60, 20));
        assertThat(ListPage.of(2, null)).isEqualTo(new ListPage(100, 50));
        assertThat(ListPage.of(null, 500)).isEqualTo(new ListPage(0, 500));
        assertThat(ListPage.of(Integer.MAX_VALUE, 500).offset()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"-1,20,page", "0,0,size", "0,501,size", ",-1,size"})
    void refusesPagesThatCannotBe(@Nullable Integer page, @Nullable Integer size, String name) {
        assertThatThrownBy(() -> ListPage.of(page, size))
                .asInstanceOf(type(Problem.class))
                .satisfies(
                        problem -> {
                            assertThat(problem.status()).isEqualTo(400);
                            assertThat(problem.params()).containsEntry("name", name);
                        });
    }

    @Test
    void saysHowManyThereAre() {
        assertThat(ListPage.answer(List.of("a"), 7).getHeaders().getFirst("X-Total-Count"))
                .isEqualTo("7");
    }
}
