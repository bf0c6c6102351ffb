package org.fondsloket.ledger.bank;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files as banks send them, and as they must not. */
public final class CamtSamples {

    /** Account of the fund in all of them. */
    public static final String ACCOUNT = "DE89370400440532013000";

    private CamtSamples() {}

    /** The file of this name below {@code camt}. */
    public static String text(String name) {
        try (InputStream in = CamtSamples.class.getResourceAsStream("/camt/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no sample " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(String name) {
        return text(name).getBytes(UTF_8);
    }
}
