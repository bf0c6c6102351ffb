package org.fondsloket.platform.web.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DerivedSecretsTest {

    private static final String KEY = "a key of thirty-two bytes or more";

    private final DerivedSecrets secrets = new DerivedSecrets(KEY);

    @Test
    void twoServicesWithTheSameKeyComputeTheSame() {
        DerivedSecrets other = new DerivedSecrets(KEY);
        assertThat(other.isLink("reset", "1", secrets.link("reset", "1"))).isTrue();
        assertThat(other.isCode("registration", "1", secrets.code("registration", "1"))).isTrue();
    }

    @Test
    void anotherKeyPurposeOrIdOpensNothing() {
        String link = secrets.link("reset", "1");
        assertThat(secrets.isLink("invitation", "1", link)).isFalse();
        assertThat(secrets.isLink("reset", "2", link)).isFalse();
        assertThat(new DerivedSecrets(KEY + "!").isLink("reset", "1", link)).isFalse();
        assertThat(secrets.isLink("reset", "1", "")).isFalse();
    }

    @Test
    void aCodeIsReadAloudAndTypedTheWayPeopleDo() {
        String code = secrets.code("registration", "1");
        assertThat(code).matches("([A-Z2-9]{4}-){2}[A-Z2-9]{4}").doesNotContainPattern("[ILOU01]");
        assertThat(
                        secrets.isCode(
                                "registration",
                                "1",
                                " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isTrue();
        assertThat(secrets.isCode("registration", "1", code.substring(1))).isFalse();
    }

    @Test
    void codesUseEveryLetterAndDoNotRepeat() {
        var codes =
                IntStream.range(0, 2_000)
                        .mapToObj(id -> secrets.code("registration", String.valueOf(id)))
                        .toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(
                        codes.stream()
                                .flatMapToInt(String::chars)
                                .filter(letter -> letter != '-')
                                .boxed()
                                .collect(Collectors.toSet()))
                .hasSize(30);
    }

    @Test
    void aShortKeyStartsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DerivedSecrets("short"));
    }
}
