package org.fondsloket.ledger.bank.camt;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of bank statements (ISO 20022 camt.053, versions 02 and 08).
 *
 * <p>It reads the few fields that are booked, with one code for both versions. The message library,
 * which the tests use as a second opinion, has a class tree of its own per version, takes one
 * version for another, leaves out an amount it cannot read without a word, and would nearly double
 * the service's jar: here each of these is a refusal that somebody sees.
 */
public final class CamtFile {

    private static final Pattern NAMESPACE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.053\\.001\\.(02|08)");
    private static final Pattern ANY_MESSAGE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:[a-z]{4}\\.[0-9.]{1,20}");
    private static final List<String> OPENING = List.of("OPBD", "PRCD");
    private static final List<String> CLOSING = List.of("CLBD");

    private CamtFile() {}

    /**
     * All statements of the file, complete or not at all.
     *
     * @param account account that the statements must be about
     * @throws CamtRefused when the file is no statement of this account, or does not add up
     */
    public static List<CamtStatement> read(byte[] content, String account) {
        List<CamtStatement> statements = new ArrayList<>();
        XMLStreamReader xml = null;
        try {
            xml = reader(content);
            requireStatements(xml);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new CamtRefused("BANK_FILE_FORBIDDEN_MARKUP", Map.of());
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Stmt")) {
                    statements.add(statement(Markup.read(xml), account));
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new CamtRefused(
                    "BANK_FILE_UNREADABLE", Map.of("line", Integer.toString(Math.max(line, 1))));
        } finally {
            close(xml);
        }
        if (statements.isEmpty()) {
            throw new CamtRefused("BANK_FILE_EMPTY", Map.of());
        }
        return List.copyOf(statements);
    }

    /** Nothing outside the file is ever opened, and nothing in it is ever multiplied. */
    private static XMLStreamReader reader(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver(
                (publicId, systemId, base, name) -> {
                    throw new XMLStreamException("nothing outside is read");
                });
        return factory.createXMLStreamReader(new ByteArrayInputStream(content));
    }

    private static void requireStatements(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                        throw new CamtRefused("BANK_FILE_FORBIDDEN_MARKUP", Map.of());
                case XMLStreamConstants.START_ELEMENT -> {
                    String namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
                    if (!xml.getLocalName().equals("Document")
                            || !NAMESPACE.matcher(namespace).matches()) {
                        throw otherFormat(namespace);
                    }
                    return;
                }
                default -> {
                    // Remarks before the message.
                }
            }
        }
    }

    /** What a file calls itself is repeated only where it is a message of the standard. */
    private static CamtRefused otherFormat(String namespace) {
        return ANY_MESSAGE.matcher(namespace).matches()
                ? new CamtRefused(
                        "BANK_FILE_OTHER_FORMAT",
                        Map.of("found", namespace.substring(namespace.lastIndexOf(':') + 1)))
                : new CamtRefused("BANK_FILE_NAMELESS", Map.of());
    }

    private static CamtStatement statement(Markup markup, String account) {
        String id = required(markup, "Id");
        String page = markup.text("StmtPgntn/PgNb");
        String iban = required(markup, "Acct/Id/IBAN").replace(" ", "");
        if (!iban.equals(account)) {
            throw new CamtRefused("BANK_FILE_OTHER_ACCOUNT", Map.of());
        }
        String statementId = page == null ? id : id + "/" + page;
        EntryReading reading = new EntryReading(statementId);
        List<CamtEntry> entries = new ArrayList<>();
        List<Markup> found = markup.all("Ntry");
        for (Markup entry : found) {
            entries.add(reading.entry(entry, entries.size() + 1));
        }
        BigDecimal opening = balance(markup, OPENING);
        BigDecimal closing = balance(markup, CLOSING);
        requireSums(statementId, markup, found, opening, closing);
        List<LocalDate> days =
                entries.stream()
                        .flatMap(entry -> entry.transactions().stream())
                        .map(CamtTransaction::on)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return new CamtStatement(
                statementId,
                iban,
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                opening,
                closing,
                entries);
    }

    /**
     * What the bank says about the whole must be what its parts add up to. Where a part cannot be
     * read there is nothing to compare; that part is listed.
     */
    private static void requireSums(
            String statementId,
            Markup markup,
            List<Markup> entries,
            @Nullable BigDecimal opening,
            @Nullable BigDecimal closing) {
        String count = markup.text("TxsSummry/TtlNtries/NbOfNtries");
        if (count != null && !count.equals(Integer.toString(entries.size()))) {
            throw differs(statementId);
        }
        BigDecimal turnover = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Markup entry : entries) {
            BigDecimal amount = EntryReading.euro(entry.at("Amt"));
            String direction = entry.text("CdtDbtInd");
            if (amount == null || direction == null) {
                return;
            }
            sum = sum.add(amount);
            if (EntryReading.isBooked(entry)) {
                turnover = turnover.add(direction.equals("CRDT") ? amount : amount.negate());
            }
        }
        BigDecimal said = number(markup.text("TxsSummry/TtlNtries/Sum"));
        boolean sumDiffers = said != null && said.compareTo(sum) != 0;
        boolean balanceDiffers =
                opening != null && closing != null && opening.add(turnover).compareTo(closing) != 0;
        if (sumDiffers || balanceDiffers) {
            throw differs(statementId);
        }
    }

    private static CamtRefused differs(String statementId) {
        return new CamtRefused("BANK_FILE_SUMS_DIFFER", Map.of("statement", statementId));
    }

    private static @Nullable BigDecimal balance(Markup statement, List<String> kinds) {
        for (String kind : kinds) {
            for (Markup balance : statement.all("Bal")) {
                BigDecimal amount = EntryReading.euro(balance.at("Amt"));
                if (kind.equals(balance.text("Tp/CdOrPrtry/Cd")) && amount != null) {
                    return "DBIT".equals(balance.text("CdtDbtInd")) ? amount.negate() : amount;
                }
            }
        }
        return null;
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null || !text.matches("[0-9]{1,18}(\\.[0-9]{1,17})?")
                ? null
                : new BigDecimal(text);
    }

    private static String required(Markup statement, String way) {
        String text = statement.text(way);
        if (text == null) {
            throw new CamtRefused("BANK_FILE_INCOMPLETE", Map.of("field", way));
        }
        return text;
    }

    private static void close(@Nullable XMLStreamReader xml) {
        if (xml != null) {
            try {
                xml.close();
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
