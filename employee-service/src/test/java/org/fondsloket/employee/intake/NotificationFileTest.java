package org.fondsloket.employee.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.junit.jupiter.api.Test;

class NotificationFileTest {

    private static final String HEADER =
            "notification_id;site_street;site_postal_code;site_city;site_land;from;expected_to;"
                    + "worker_number;family_name;given_name;birth_date;nationality\n";
    private static final String FIRST =
            "A-1;Rheinufer 12;50667;Köln;NW;2026-05-04;2026-08-28;3300127200;;;;\n";
    private static final String SECOND =
            "A-1;Rheinufer 12;50667;Köln;NW;2026-05-04;2026-08-28;;Zieliński;Jan;1988-03-14;PL\n";

    @Test
    void gathersTheRowsOfANotification() {
        NotificationFile file = read(HEADER + FIRST + FIRST.replace("A-1", "A-2") + SECOND);

        assertThat(file.errors()).isEmpty();
        assertThat(file.rows()).isEqualTo(3);
        assertThat(file.notifications())
                .extracting(part -> part.input().notificationId(), NotificationFile.Part::places)
                .containsExactly(
                        tuple("A-1", List.of(new Place.Row(2), new Place.Row(4))),
                        tuple("A-2", List.of(new Place.Row(3))));
        assertThat(file.notifications().getFirst().input().workers())
                .containsExactly(
                        new NotifiedWorkerInput("3300127200", "", "", "", ""),
                        new NotifiedWorkerInput("", "Zieliński", "Jan", "1988-03-14", "PL"));
        assertThat(file.notifications().getFirst().input().site())
                .isEqualTo(new SiteInput("Rheinufer 12", "50667", "Köln", "NW"));
    }

    @Test
    void readsAFileAsASpreadsheetWritesIt() {
        NotificationFile file =
                read(
                        "\uFEFF"
                                + (HEADER + FIRST.replace("Rheinufer 12", "\"Ufer; links\"\"1\""))
                                        .replace("\n", "\r\n"));

        assertThat(file.notifications().getFirst().input().site())
                .extracting(SiteInput::street)
                .isEqualTo("Ufer; links\"1");
    }

    @Test
    void takesColumnsInAnyOrderAndWithoutThoseNobodyNeeds() {
        NotificationFile file =
                read(
                        "worker_number;notification_id;expected_to;from;site_land;site_city;"
                                + "site_postal_code;site_street\n"
                                + "3300127200;A-1;2026-08-28;2026-05-04;NW;Köln;50667;Rheinufer 12\n");

        assertThat(file.notifications().getFirst().input().from()).isEqualTo("2026-05-04");
        assertThat(file.notifications().getFirst().input().workers())
                .containsExactly(new NotifiedWorkerInput("3300127200", "", "", "", ""));
    }

    @Test
    void marksCellsThatDifferWithinANotification() {
        NotificationFile file = read(HEADER + FIRST + SECOND.replace("2026-08-28", "2026-08-29"));

        assertThat(file.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/rows/3/expected_to", "import.differsWithinNotification"));
        assertThat(file.errors().getFirst().params())
                .containsEntry("row", "3")
                .containsEntry("column", "expected_to")
                .containsEntry("first", "2");
    }

    @Test
    void marksRowsWithTooManyOrTooFewCells() {
        NotificationFile file = read(HEADER + "A-1;x\n" + FIRST.replace("\n", ";more\n") + SECOND);

        assertThat(file.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple("/rows/2/notification_id", "import.wrongNumberOfCells"),
                        tuple("/rows/3/notification_id", "import.wrongNumberOfCells"));
    }

    @Test
    void namesColumnsThatAreMissingUnknownOrThereTwice() {
        String header = HEADER.replace("site_land", "land").replace("given_name", "family_name");

        assertThat(refusal(header + FIRST))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(
                        tuple("/rows/1/site_land", "import.column.missing"),
                        tuple("/rows/1/5", "import.column.unknown"),
                        tuple("/rows/1/family_name", "import.column.twice"));
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        assertThat(codes("")).containsExactly("import.empty");
        assertThat(codes(HEADER)).containsExactly("import.empty");
        assertThat(codes(HEADER + "\"A-1;never closed\n")).containsExactly("import.unreadable");
        assertThat(codes(HEADER + FIRST.repeat(NotificationFile.MOST_ROWS + 1)))
                .containsExactly("import.tooManyRows");
        assertThat(read(HEADER + FIRST.repeat(NotificationFile.MOST_ROWS)).rows())
                .isEqualTo(NotificationFile.MOST_ROWS);
        assertThatThrownBy(() -> NotificationFile.read((HEADER + FIRST).getBytes(ISO_8859_1)))
                .asInstanceOf(type(Problem.class))
                .extracting(problem -> problem.errors().getFirst().code())
                .isEqualTo("import.notUtf8");
    }

    private static NotificationFile read(String text) {
        return NotificationFile.read(text.getBytes(UTF_8));
    }

    private static List<String> codes(String text) {
        return refusal(text).stream().map(FieldError::code).toList();
    }

    private static List<FieldError> refusal(String text) {
        try {
            return read(text).errors();
        } catch (Problem problem) {
            assertThat(problem.status()).isEqualTo(422);
            return problem.errors();
        }
    }
}
