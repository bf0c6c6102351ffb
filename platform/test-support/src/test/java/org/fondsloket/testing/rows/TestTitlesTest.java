package org.fondsloket.testing.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The reader of titles is a gate: what it does not see would count as missing, or worse as there.
 */
class TestTitlesTest {

    @Test
    void readsTheNamesOfAJavaClassItsMethodsAndItsGeneratedTests() {
        String row = "S001" + "-12";
        String source =
                """
                @DisplayName("%1$s all of it")
                class LinkIT {
                    // @DisplayName("%1$s commented out")
                    @Test
                    @DisplayName(
                            "%1$s granted at ten,"
                                    + " over four days later")
                    void endsAfterFourDays() {}

                    /* @DisplayName("%1$s in a comment") void old() {} */
                    @TestFactory
                    @DisplayName("a list")
                    Stream<DynamicTest> list() {
                        return Stream.of(dynamicTest("%1$s one of many", () -> {}));
                    }
                }
                """
                        .formatted(row);

        assertThat(TestTitles.java("m/src/test/java/LinkIT.java", source))
                .filteredOn(title -> RowIds.in(title.text()).contains(row))
                .extracting(Title::name)
                .containsExactly("", "endsAfterFourDays", row + " one of many");
    }

    @Test
    void readsTheTitlesOfAScript() {
        String source =
                """
                describe("S9 block", () => {
                  it("S000" + nothing, () => {});
                  it('asks \\"once\\"', () => {});
                  it.each(["nl", "de"])(`speaks %s`, (language) => {});
                  test.each([{ a: 1 }])("counts", () => {});
                """;

        assertThat(TestTitles.script("p.test.ts", source))
                .extracting(Title::text)
                .containsExactly("S9 block", "S000", "asks \"once\"", "speaks %s", "counts");
    }

    @Test
    void findsIdsAndRangesOfThem() {
        assertThat(RowIds.in("S003" + "-22 to S003" + "-24, LT" + "-08 to -10 and P" + "-05"))
                .containsExactly(
                        "LT-08", "LT-09", "LT-10", "P-05", "S003-22", "S003-23", "S003-24");
        assertThat(RowIds.in("examples 4, 6 and 12"))
                .containsExactly("example 12", "example 4", "example 6");
        assertThat(RowIds.in("T02OrderedAppendIT")).containsExactly("T2");
        assertThat(RowIds.in("T" + "13 order holds")).containsExactly("T13");
        assertThat(RowIds.in("s001_12_isOver")).containsExactly("S001-12");
        assertThat(RowIds.in("S001" + "-123, T-07, the example of a month")).isEmpty();
    }
}
