package org.fondsloket.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** All ports of one platform, counted from one base, so that two platforms fit on one machine. */
public record Ports(int base) {

    /** The base that everybody expects when nothing is said. */
    public static final int DEFAULT_BASE = 8400;

    private static final int WIDTH = 100;

    /** The base from the environment, or the usual one. */
    public static Ports fromEnvironment() {
        var base = System.getenv("FONDSLOKET_PORT");
        return new Ports(base == null || base.isBlank() ? DEFAULT_BASE : Integer.parseInt(base));
    }

    /** A base whose whole range is free now, below the range that outgoing connections use. */
    public static Ports anyFree() {
        for (int attempt = 0; attempt < 200; attempt++) {
            int base = 10_000 + WIDTH * ThreadLocalRandom.current().nextInt(220);
            if (IntStream.range(base, base + WIDTH).allMatch(Ports::isFree)) {
                return new Ports(base);
            }
        }
        throw new IllegalStateException("No free range of " + WIDTH + " ports was found.");
    }

    public int gateway() {
        return base;
    }

    public int identity() {
        return base + 1;
    }

    public int employer() {
        return base + 2;
    }

    public int employee() {
        return base + 3;
    }

    public int reporting() {
        return base + 4;
    }

    public int ledger() {
        return base + 5;
    }

    public int mailbox() {
        return base + 6;
    }

    public int smtp() {
        return base + 25;
    }

    public int postgres() {
        return base + 32;
    }

    public int imap() {
        return base + 43;
    }

    public int keycloak() {
        return base + 80;
    }

    public int keycloakManagement() {
        return base + 81;
    }

    public int kafka() {
        return base + 92;
    }

    public int kafkaController() {
        return base + 93;
    }

    /**
     * @throws PortClash when somebody listens there, with the process that does
     */
    public static void requireFree(String server, int port) {
        if (!isFree(port)) {
            throw new PortClash(server, port, PortOwner.of(port));
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
