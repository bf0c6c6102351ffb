package org.fondsloket.mailbox.confirmation;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PreviewTest {
    @Test
    void preview() throws Exception {
        Path dir = Files.createDirectories(Path.of("target/letters"));
        var r = SampleReports.renderer();
        for (String l : new String[] {"nl", "de", "en", "pl", "ro"}) {
            var out =
                    r.render(
                            SampleReports.letter(SampleReports.example1(1), l),
                            SampleReports.COMPANY,
                            SampleReports.PEOPLE);
            Files.write(dir.resolve("lt-07-" + l + ".pdf"), out.pdf());
            System.out.println(l + " " + out.pages() + " " + out.pdf().length + " " + out.sha256());
        }
        var out =
                r.render(
                        SampleReports.letter(SampleReports.crowd(60), "pl"),
                        SampleReports.COMPANY,
                        SampleReports.crowdNames(60));
        Files.write(dir.resolve("lt-07-60.pdf"), out.pdf());
        System.out.println(out.pages());
        out =
                r.render(
                        SampleReports.letter(SampleReports.nil(), "nl"),
                        SampleReports.COMPANY,
                        SampleReports.PEOPLE);
        Files.write(dir.resolve("lt-07-nil.pdf"), out.pdf());
    }
}
