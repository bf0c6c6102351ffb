package org.fondsloket.mailbox.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S003-27 a file keeps the name its sender knows it by, and says truly what it is")
class ReceivedFileTest {

    @ParameterizedTest
    @CsvSource({
        "wages.pdf, wages.pdf",
        "WAGES.PDF, WAGES.PDF",
        "'C:\\Users\\ewa\\lista płac.pdf', lista płac.pdf",
        "../../etc/passwd, passwd.pdf",
        "photo.png, photo.png.pdf",
        "'invoice\u202Efdp.exe', invoicefdp.exe.pdf",
        "'a\";b\r\n.pdf', ab.pdf",
        "'', document.pdf"
    })
    void cleansTheName(String given, String kept) {
        assertThat(ReceivedFile.of(SampleFiles.pdf(), given).name()).isEqualTo(kept);
    }

    @Test
    void knowsTheBytesByTheirHash() {
        byte[] picture = SampleFiles.image("png");

        ReceivedFile one = ReceivedFile.of(picture, "a.png");

        assertThat(one.sha256()).matches("[0-9a-f]{64}");
        assertThat(one.sha256()).isEqualTo(ReceivedFile.of(picture, "b.png").sha256());
        assertThat(one.sha256()).isNotEqualTo(ReceivedFile.of(SampleFiles.pdf(), "a").sha256());
        assertThat(one.mediaType()).isEqualTo("image/png");
        assertThat(one.bytes()).isEqualTo(picture.length);
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        Problem problem =
                catchThrowableOfType(
                        Problem.class,
                        () -> ReceivedFile.of(SampleFiles.lockedPdf("secret"), "wages.pdf"));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple("/file", "document.encrypted"));
        assertThat(catchThrowableOfType(Problem.class, () -> ReceivedFile.of(null)).errors())
                .extracting(FieldError::code)
                .containsExactly("field.required");
    }
}
