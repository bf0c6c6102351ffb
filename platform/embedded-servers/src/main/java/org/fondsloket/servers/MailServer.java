package org.fondsloket.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Takes every mail by SMTP and shows it by IMAP; nothing ever leaves the machine. */
public final class MailServer extends ProcessServer {

    private final Path folder;
    private final Path log;
    private final int smtp;
    private final int imap;

    public MailServer(Path folder, Path log, int smtp, int imap) {
        super("Mail");
        this.folder = folder.toAbsolutePath();
        this.log = log;
        this.smtp = smtp;
        this.imap = imap;
    }

    public int smtpPort() {
        return smtp;
    }

    /** The login is the address that got the mail, the password is the same. */
    public int imapPort() {
        return imap;
    }

    @Override
    protected ChildProcess launch() {
        Ports.requireFree("SMTP", smtp);
        Ports.requireFree("IMAP", imap);
        var ready = folder.resolve("ready");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the mail server cannot be used", e);
        }
        var process =
                ChildProcess.start(
                        name(),
                        List.of(
                                Jdk.java().toString(),
                                "-Xmx64m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                "-cp",
                                Distribution.classPath(),
                                MailMain.class.getName(),
                                Integer.toString(smtp),
                                Integer.toString(imap),
                                ready.toString()),
                        Map.of(),
                        log,
                        "TERM");
        Readiness.await(process, Duration.ofSeconds(60), () -> Files.exists(ready));
        return process;
    }
}
