package org.fondsloket.ledger.bank.payout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.ledger.bank.FundAccount;
import org.fondsloket.ledger.bank.payout.TransferFile.Transfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TransferFileTest {

    private static final FundAccount FUND =
            new FundAccount("Urlaubskasse Fondsloket", "DE89370400440532013000", "COBADEFFXXX");
    private static final List<Transfer> TRANSFERS =
            List.of(
                    new Transfer(
                            "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                            new BigDecimal("163.07"),
                            "Bouw & Zoon B.V.",
                            "NL91ABNA0417164300",
                            "20417358 Urlaubskasse Fondsloket"),
                    new Transfer(
                            "1f1e2d3c4b5a69788796a5b4c3d2e1f1",
                            new BigDecimal("36.93"),
                            "Łukasz Żółć <script>",
                            "PL61109010140000071219812874",
                            "Urlaubskasse Fondsloket"));

    @Test
    @DisplayName("pain.001.001.09 as the message library reads it back")
    void isWhatTheMessageLibraryReads() {
        MxPain00100109 read = MxPain00100109.parse(new String(file(), UTF_8));

        var header = read.getCstmrCdtTrfInitn().getGrpHdr();
        assertThat(header.getMsgId()).isEqualTo("aaaabbbbccccddddeeeeffff00001111");
        assertThat(header.getNbOfTxs()).isEqualTo("2");
        assertThat(header.getCtrlSum()).isEqualByComparingTo("200.00");
        PaymentInstruction30 payments = read.getCstmrCdtTrfInitn().getPmtInf().getFirst();
        assertThat(payments.getDbtrAcct().getId().getIBAN()).isEqualTo(FUND.iban());
        assertThat(payments.getDbtrAgt().getFinInstnId().getBICFI()).isEqualTo(FUND.bic());
        assertThat(payments.isBtchBookg()).isFalse();
        assertThat(payments.getCtrlSum()).isEqualByComparingTo("200.00");
        assertThat(payments.getCdtTrfTxInf())
                .extracting(transfer -> transfer.getPmtId().getEndToEndId())
                .containsExactly(
                        "0f1e2d3c4b5a69788796a5b4c3d2e1f0", "1f1e2d3c4b5a69788796a5b4c3d2e1f1");
        CreditTransferTransaction34 first = payments.getCdtTrfTxInf().getFirst();
        assertThat(first.getAmt().getInstdAmt().getValue()).isEqualByComparingTo("163.07");
        assertThat(first.getAmt().getInstdAmt().getCcy()).isEqualTo("EUR");
        assertThat(first.getCdtr().getNm()).isEqualTo("Bouw + Zoon B.V.");
        assertThat(first.getCdtrAcct().getId().getIBAN()).isEqualTo("NL91ABNA0417164300");
        assertThat(payments.getCdtTrfTxInf().get(1).getCdtr().getNm())
                .isEqualTo("Lukasz Zolc  script");
    }

    @Test
    void writesTheSameBytesAgain() {
        assertThat(file()).isEqualTo(file());
    }

    @Test
    void cutsWhatBanksWouldRefuse() {
        assertThat(TransferFile.latin("Müller, Söhne & Cie. (Großbau)", 70))
                .isEqualTo("Muller, Sohne + Cie. (Grossbau)");
        assertThat(TransferFile.latin("x".repeat(80), 70)).hasSize(70);
    }

    private static byte[] file() {
        return TransferFile.of(
                "aaaabbbbccccddddeeeeffff00001111",
                Instant.parse("2026-06-16T08:00:00Z"),
                LocalDate.of(2026, 6, 16),
                FUND,
                TRANSFERS);
    }
}
