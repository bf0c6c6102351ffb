package org.fondsloket.acceptance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Statements as the fund's bank would send them, one movement each. */
final class BankFile {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private BankFile() {}

    /** Money that somebody paid in with this text. */
    static byte[] credit(LocalDate on, String amount, String text) {
        return statement(
                on,
                amount,
                "CRDT",
                "<RmtInf><Ustrd>" + text + "</Ustrd></RmtInf>",
                new BigDecimal(amount));
    }

    /** Money that left the fund as ordered under this end-to-end id. */
    static byte[] debit(LocalDate on, String amount, String endToEndId) {
        return statement(
                on,
                amount,
                "DBIT",
                "<Refs><EndToEndId>" + endToEndId + "</EndToEndId></Refs>",
                new BigDecimal(amount).negate());
    }

    private static byte[] statement(
            LocalDate on, String amount, String side, String details, BigDecimal change) {
        int number = NEXT.incrementAndGet();
        BigDecimal opening = new BigDecimal("100000.00");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">
                  <BkToCstmrStmt>
                    <GrpHdr><MsgId>M%1$d</MsgId><CreDtTm>%2$sT05:00:00+02:00</CreDtTm></GrpHdr>
                    <Stmt>
                      <Id>S%1$d</Id><ElctrncSeqNb>%1$d</ElctrncSeqNb>
                      <CreDtTm>%2$sT05:00:00+02:00</CreDtTm>
                      <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>
                      <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%3$s</Amt>
                        <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%2$s</Dt></Dt></Bal>
                      <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%4$s</Amt>
                        <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%2$s</Dt></Dt></Bal>
                      <Ntry>
                        <NtryRef>1</NtryRef><Amt Ccy="EUR">%5$s</Amt><CdtDbtInd>%6$s</CdtDbtInd>
                        <Sts>BOOK</Sts><BookgDt><Dt>%2$s</Dt></BookgDt><ValDt><Dt>%2$s</Dt></ValDt>
                        <AcctSvcrRef>B%1$d</AcctSvcrRef>
                        <NtryDtls><TxDtls>%7$s</TxDtls></NtryDtls>
                      </Ntry>
                    </Stmt>
                  </BkToCstmrStmt>
                </Document>
                """
                .formatted(
                        number,
                        on,
                        opening.toPlainString(),
                        opening.add(change).toPlainString(),
                        amount,
                        side,
                        details)
                .getBytes(StandardCharsets.UTF_8);
    }
}
