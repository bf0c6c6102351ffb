package org.fondsloket.ledger.bank.camt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.prowidesoftware.swift.model.mx.MxCamt05300102;
import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fondsloket.ledger.bank.CamtSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CamtFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"normal-02.xml", "normal-08.xml"})
    void readsBothVersionsAlike(String name) {
        CamtStatement statement = read(name).getFirst();

        assertThat(statement.id()).isEqualTo("2026-101");
        assertThat(statement.iban()).isEqualTo(CamtSamples.ACCOUNT);
        assertThat(statement.opening()).isEqualByComparingTo("10000.00");
        assertThat(statement.closing()).isEqualByComparingTo("12840.31");
        assertThat(statement.from()).isEqualTo(LocalDate.of(2026, 4, 24));
        assertThat(statement.to()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(transactions(statement))
                .containsExactly(
                        new CamtTransaction(
                                "A:2026052700000001:+1419.05",
                                true,
                                new BigDecimal("1419.05"),
                                LocalDate.of(2026, 4, 24),
                                false,
                                "RE-2026-03",
                                null,
                                List.of("20417358 2026-03"),
                                "Bouwbedrijf De Linde B.V.",
                                "NL91ABNA0417164300"),
                        new CamtTransaction(
                                "A:2026052700000002:+1421.26",
                                true,
                                new BigDecimal("1421.26"),
                                LocalDate.of(2026, 5, 27),
                                false,
                                null,
                                "RF7520417358202604",
                                List.of(),
                                "Bouwbedrijf De Linde B.V.",
                                "NL91ABNA0417164300"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch-02.xml", "batch-08.xml"})
    void takesABatchApart(String name) {
        CamtStatement statement = read(name).getFirst();

        assertThat(statement.entries()).hasSize(1);
        assertThat(transactions(statement))
                .extracting(CamtTransaction::key)
                .containsExactly(
                        "A:2026052800000010:+600.00#1",
                        "A:2026052800000010:+600.00#2",
                        "A:2026052800000010:+600.00#3");
        assertThat(transactions(statement))
                .extracting(CamtTransaction::amount)
                .containsExactly(
                        new BigDecimal("100.00"),
                        new BigDecimal("200.00"),
                        new BigDecimal("300.00"));
    }

    @Test
    @DisplayName("an entry has one name in whatever statement it comes")
    void namesAnEntryTheSameInEveryStatement() {
        String first = transactions(read("normal-08.xml").getFirst()).get(1).key();

        assertThat(transactions(read("same-entry-elsewhere.xml").getFirst()))
                .extracting(CamtTransaction::key)
                .containsExactly(first);
    }

    @Test
    void tellsTwoEntriesWithOneReferenceApart() {
        String twice =
                CamtSamples.text("normal-08.xml")
                        .replace("2026052700000002", "2026052700000001")
                        .replace("1421.26", "1419.05")
                        .replace("12840.31", "12838.10")
                        .replace("2840.31", "2838.10");

        assertThat(transactions(read(twice.getBytes(UTF_8)).getFirst()))
                .extracting(CamtTransaction::key)
                .containsExactly("A:2026052700000001:+1419.05", "A:2026052700000001:+1419.05~2");
    }

    @Test
    @DisplayName("issue 4: one broken entry leaves its neighbours whole")
    void listsABrokenEntryAndReadsTheOthers() {
        CamtStatement statement = read("broken-entry.xml").getFirst();

        assertThat(statement.entries())
                .extracting(CamtEntry::fault)
                .containsExactly(
                        null,
                        EntryFault.AMOUNT_UNREADABLE,
                        null,
                        EntryFault.WITHOUT_BANK_REFERENCE);
        assertThat(transactions(statement))
                .extracting(CamtTransaction::amount)
                .containsExactly(new BigDecimal("100.00"), new BigDecimal("300.00"));
    }

    @Test
    void refusesForeignMoneyByItself() {
        CamtStatement statement = read("foreign-currency.xml").getFirst();

        assertThat(statement.entries())
                .extracting(CamtEntry::fault)
                .containsExactly(EntryFault.CURRENCY_NOT_EURO, null);
    }

    @Test
    void listsABatchWhosePartsDiffer() {
        assertThat(read("batch-parts-differ.xml").getFirst().entries())
                .extracting(CamtEntry::fault)
                .containsExactly(EntryFault.PARTS_DIFFER);
    }

    @Test
    void listsWhatTheBankHasNotBooked() {
        byte[] pending =
                CamtSamples.text("normal-08.xml")
                        .replaceFirst("<Cd>BOOK</Cd>", "<Cd>PDNG</Cd>")
                        .replace("12840.31", "11421.26")
                        .getBytes(UTF_8);

        assertThat(read(pending).getFirst().entries())
                .extracting(CamtEntry::fault)
                .containsExactly(EntryFault.NOT_BOOKED_BY_BANK, null);
    }

    @Test
    void knowsWhatIsTakenBackFromWhatGoesOut() {
        assertThat(transactions(read("returned.xml").getFirst()))
                .extracting(CamtTransaction::reversal)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @DisplayName("a file that is not what it should be is refused whole")
    @CsvSource({
        "truncated.xml, BANK_FILE_UNREADABLE",
        "wrong-namespace.xml, BANK_FILE_OTHER_FORMAT",
        "older-version.xml, BANK_FILE_OTHER_FORMAT",
        "external-entity.xml, BANK_FILE_FORBIDDEN_MARKUP",
        "entity-bomb.xml, BANK_FILE_FORBIDDEN_MARKUP",
        "wrong-account.xml, BANK_FILE_OTHER_ACCOUNT",
        "wrong-sum.xml, BANK_FILE_SUMS_DIFFER",
        "wrong-balance.xml, BANK_FILE_SUMS_DIFFER",
        "wrong-count.xml, BANK_FILE_SUMS_DIFFER"
    })
    void refusesAFileWhole(String name, String code) {
        assertRefused(CamtSamples.bytes(name), code);
    }

    @Test
    void refusesWhatIsNoMarkupAtAll() {
        assertRefused("IBAN;amount".getBytes(UTF_8), "BANK_FILE_UNREADABLE");
        assertRefused(new byte[0], "BANK_FILE_UNREADABLE");
    }

    @Test
    void refusesAFileWithoutAStatement() {
        String text = CamtSamples.text("normal-08.xml");
        String empty =
                text.substring(0, text.indexOf("    <Stmt>"))
                        + text.substring(text.indexOf("</Stmt>") + "</Stmt>".length());

        assertRefused(empty.getBytes(UTF_8), "BANK_FILE_EMPTY");
    }

    @Test
    void refusesAStatementWithoutAName() {
        assertRefused(
                CamtSamples.text("normal-08.xml").replace("<Id>2026-101</Id>", "").getBytes(UTF_8),
                "BANK_FILE_INCOMPLETE");
    }

    @Test
    void refusesMarkupWithoutABottom() {
        String deep = "<a>".repeat(100) + "</a>".repeat(100);

        assertRefused(
                CamtSamples.text("normal-08.xml")
                        .replace("<ElctrncSeqNb>101</ElctrncSeqNb>", deep)
                        .getBytes(UTF_8),
                "BANK_FILE_UNREADABLE");
    }

    @Test
    @DisplayName("the message library reads the same entries and amounts")
    void agreesWithTheMessageLibrary() {
        List<BigDecimal> newer =
                Stream.of("normal-08.xml", "batch-08.xml", "returned.xml", "missing-reference.xml")
                        .flatMap(
                                name ->
                                        MxCamt05300108.parse(CamtSamples.text(name))
                                                .getBkToCstmrStmt()
                                                .getStmt()
                                                .getFirst()
                                                .getNtry()
                                                .stream())
                        .map(entry -> entry.getAmt().getValue())
                        .toList();
        List<BigDecimal> older =
                Stream.of("normal-02.xml", "batch-02.xml")
                        .flatMap(
                                name ->
                                        MxCamt05300102.parse(CamtSamples.text(name))
                                                .getBkToCstmrStmt()
                                                .getStmt()
                                                .getFirst()
                                                .getNtry()
                                                .stream())
                        .map(entry -> entry.getAmt().getValue())
                        .toList();

        assertThat(sums("normal-08.xml", "batch-08.xml", "returned.xml", "missing-reference.xml"))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(newer);
        assertThat(sums("normal-02.xml", "batch-02.xml"))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(older);
    }

    @Test
    @DisplayName("why the library is not in the service: it says nothing where a file is wrong")
    void isStricterThanTheMessageLibrary() {
        assertThat(
                        MxCamt05300108.parse(CamtSamples.text("broken-entry.xml"))
                                .getBkToCstmrStmt()
                                .getStmt()
                                .getFirst()
                                .getNtry()
                                .get(1)
                                .getAmt()
                                .getValue())
                .isNull();
        assertThat(MxCamt05300108.parse(CamtSamples.text("older-version.xml")).getBkToCstmrStmt())
                .isNotNull();
    }

    private static void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> CamtFile.read(content, CamtSamples.ACCOUNT))
                .asInstanceOf(type(CamtRefused.class))
                .extracting(CamtRefused::code)
                .isEqualTo(code);
    }

    private static List<BigDecimal> sums(String... names) {
        return Stream.of(names)
                .flatMap(name -> read(name).getFirst().entries().stream())
                .map(
                        entry ->
                                entry.transactions().stream()
                                        .map(CamtTransaction::amount)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }

    private static List<CamtStatement> read(String name) {
        return read(CamtSamples.bytes(name));
    }

    private static List<CamtStatement> read(byte[] content) {
        return CamtFile.read(content, CamtSamples.ACCOUNT);
    }

    private static List<CamtTransaction> transactions(CamtStatement statement) {
        return statement.entries().stream()
                .flatMap(entry -> entry.transactions().stream())
                .toList();
    }
}
