package org.fondsloket.standalone;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;

/** The smallest service there is: it answers that it is well, on the port it was given. */
final class WellService {

    private WellService() {}

    public static void main(String[] args) throws IOException {
        // Which of the services it plays follows from its database, as it would in earnest.
        var database = System.getenv("FONDSLOKET_DB_URL");
        var name = database.substring(database.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        var port = Integer.parseInt(System.getenv("FONDSLOKET_" + name + "_PORT"));
        var server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10);
        server.createContext(
                "/actuator/health",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
        System.out.println("database " + database);
    }
}
