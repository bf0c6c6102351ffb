package org.fondsloket.mailbox.dossier.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.fondsloket.mailbox.dossier.StoredDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C7-AUD an audit's list of files as a table")
class FileListTest {

    @Test
    void listsEachFileInALine() {
        String csv = FileList.csv(List.of(file("wages.pdf"), file("hours \"A\".pdf")));

        assertThat(csv.lines())
                .containsExactly(
                        "number;file;mediaType;bytes;sha256;receivedAt",
                        "1;\"wages.pdf\";application/pdf;1024;9f86;2026-11-20T09:00:00Z",
                        "2;\"hours \"\"A\"\".pdf\";application/pdf;1024;9f86;2026-11-20T09:00:00Z");
    }

    @Test
    @DisplayName("a name that looks like a formula stays a name")
    void keepsFormulasFromRunning() {
        assertThat(FileList.csv(List.of(file("=HYPERLINK(1).pdf"))))
                .contains("1;\"'=HYPERLINK(1).pdf\";");
    }

    @Test
    void keepsFilesOfTheSameNameApartInTheArchive() {
        assertThat(FileList.inArchive(0, file("wages.pdf"))).isEqualTo("001 wages.pdf");
        assertThat(FileList.inArchive(11, file("wages.pdf"))).isEqualTo("012 wages.pdf");
    }

    private static StoredDocument file(String name) {
        return new StoredDocument(
                "d-1",
                name,
                "application/pdf",
                1024,
                "9f86",
                "FUND",
                null,
                "PORTAL",
                Instant.parse("2026-11-20T09:00:00Z"));
    }
}
