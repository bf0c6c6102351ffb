package org.fondsloket.identity.attempt;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Says from which network address a request came, as the edge saw it. */
public final class SourceAddress {

    /** Only the edge sets it: it replaces whatever a caller sends under this name. */
    static final String HEADER = "X-Source-Address";

    private static final int IPV6 = 16;
    private static final int NETWORK = 8;

    private SourceAddress() {}

    /**
     * @return the address; of IPv6 the first half, since one household has the rest to itself
     */
    public static String of(HttpServletRequest request) {
        String seen = request.getHeader(HEADER);
        return network(seen == null || seen.isBlank() ? request.getRemoteAddr() : seen.strip());
    }

    static String network(String address) {
        // Names are never resolved: only what is written as a number is looked at.
        if (!address.contains(":") || !address.matches("[0-9A-Fa-f:.]+(%\\w+)?")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length == IPV6
                    ? HexFormat.of().formatHex(bytes, 0, NETWORK)
                    : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException _) {
            return address;
        }
    }
}
