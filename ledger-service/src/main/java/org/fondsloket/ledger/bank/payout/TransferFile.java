package org.fondsloket.ledger.bank.payout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fondsloket.ledger.bank.FundAccount;

/**
 * Writes credit transfers for the bank (ISO 20022 pain.001.001.09, SEPA), the same bytes for the
 * same payouts.
 */
final class TransferFile {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TEXT = 140;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What every bank of the payment area takes. */
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9/?:().,'+ -]");

    private TransferFile() {}

    /**
     * @param runId name of the file, 32 letters and digits
     * @param executeOn day on which the bank shall pay
     */
    static byte[] of(
            String runId,
            Instant createdAt,
            LocalDate executeOn,
            FundAccount fund,
            List<Transfer> transfers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("CstmrCdtTrfInitn");
            header(xml, runId, createdAt, fund, transfers);
            payments(xml, runId, executeOn, fund, transfers);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(UTF_8).getBytes(UTF_8);
    }

    private static void header(
            XMLStreamWriter xml,
            String runId,
            Instant createdAt,
            FundAccount fund,
            List<Transfer> transfers)
            throws XMLStreamException {
        xml.writeStartElement("GrpHdr");
        text(xml, "MsgId", runId);
        text(
                xml,
                "CreDtTm",
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'")
                        .format(createdAt.atOffset(ZoneOffset.UTC)));
        sums(xml, transfers);
        xml.writeStartElement("InitgPty");
        text(xml, "Nm", latin(fund.name(), LONGEST_NAME));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void payments(
            XMLStreamWriter xml,
            String runId,
            LocalDate executeOn,
            FundAccount fund,
            List<Transfer> transfers)
            throws XMLStreamException {
        xml.writeStartElement("PmtInf");
        text(xml, "PmtInfId", runId);
        text(xml, "PmtMtd", "TRF");
        // One entry each in the statement, so that each payout is confirmed by itself.
        text(xml, "BtchBookg", "false");
        sums(xml, transfers);
        nested(xml, "SEPA", "PmtTpInf", "SvcLvl", "Cd");
        nested(xml, executeOn.toString(), "ReqdExctnDt", "Dt");
        nested(xml, latin(fund.name(), LONGEST_NAME), "Dbtr", "Nm");
        nested(xml, fund.iban(), "DbtrAcct", "Id", "IBAN");
        nested(xml, fund.bic(), "DbtrAgt", "FinInstnId", "BICFI");
        text(xml, "ChrgBr", "SLEV");
        for (Transfer transfer : transfers) {
            xml.writeStartElement("CdtTrfTxInf");
            nested(xml, transfer.endToEndId(), "PmtId", "EndToEndId");
            xml.writeStartElement("Amt");
            xml.writeStartElement("InstdAmt");
            xml.writeAttribute("Ccy", "EUR");
            xml.writeCharacters(transfer.amount().toPlainString());
            xml.writeEndElement();
            xml.writeEndElement();
            nested(xml, latin(transfer.name(), LONGEST_NAME), "Cdtr", "Nm");
            nested(xml, transfer.iban(), "CdtrAcct", "Id", "IBAN");
            nested(xml, latin(transfer.text(), LONGEST_TEXT), "RmtInf", "Ustrd");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void sums(XMLStreamWriter xml, List<Transfer> transfers)
            throws XMLStreamException {
        text(xml, "NbOfTxs", Integer.toString(transfers.size()));
        text(
                xml,
                "CtrlSum",
                transfers.stream()
                        .map(Transfer::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString());
    }

    private static void nested(XMLStreamWriter xml, String text, String... names)
            throws XMLStreamException {
        for (String name : names) {
            xml.writeStartElement(name);
        }
        xml.writeCharacters(text);
        for (int each = 0; each < names.length; each++) {
            xml.writeEndElement();
        }
    }

    private static void text(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        nested(xml, text, name);
    }

    /** The letters without their marks, and a space for what has none of them. */
    static String latin(String text, int longest) {
        String plain =
                MARKS.matcher(
                                Normalizer.normalize(
                                        text.replace("ß", "ss")
                                                .replace("ł", "l")
                                                .replace("Ł", "L")
                                                .replace("ø", "o")
                                                .replace("Ø", "O")
                                                .replace("&", "+"),
                                        Normalizer.Form.NFD))
                        .replaceAll("");
        String allowed = OTHER.matcher(plain).replaceAll(" ").strip();
        return allowed.length() > longest ? allowed.substring(0, longest).strip() : allowed;
    }

    /**
     * One payment.
     *
     * @param endToEndId by which the bank's entry is recognised
     * @param amount euro with two decimals
     * @param text for the recipient
     */
    record Transfer(String endToEndId, BigDecimal amount, String name, String iban, String text) {}
}
