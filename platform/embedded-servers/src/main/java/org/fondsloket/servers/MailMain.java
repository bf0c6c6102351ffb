package org.fondsloket.servers;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The mail process: serves until it is told to end. */
final class MailMain {

    private MailMain() {}

    public static void main(String[] args) throws IOException {
        var server =
                new GreenMail(
                        new ServerSetup[] {
                            setup(args[0], ServerSetup.PROTOCOL_SMTP),
                            setup(args[1], ServerSetup.PROTOCOL_IMAP)
                        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "mail-shutdown"));
        Files.writeString(Path.of(args[2]), Long.toString(ProcessHandle.current().pid()));
    }

    private static ServerSetup setup(String port, String protocol) {
        var setup = new ServerSetup(Integer.parseInt(port), "127.0.0.1", protocol);
        setup.setServerStartupTimeout(20_000);
        return setup;
    }
}
