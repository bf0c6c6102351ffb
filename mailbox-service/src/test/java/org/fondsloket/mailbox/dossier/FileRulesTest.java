package org.fondsloket.mailbox.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionSubmitForm;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("S003-27 the fund takes PDF, JPEG and PNG, told apart by what they hold")
class FileRulesTest {

    @Test
    void takesTheThreeKinds() throws FileRefused {
        assertThat(FileRules.check(SampleFiles.pdf())).isEqualTo(FileType.PDF);
        assertThat(FileRules.check(SampleFiles.image("jpeg"))).isEqualTo(FileType.JPEG);
        assertThat(FileRules.check(SampleFiles.image("png"))).isEqualTo(FileType.PNG);
    }

    @Test
    @DisplayName("10 MB are taken, one byte more is not")
    void takesTenMegabytesAndNotOneByteMore() throws FileRefused {
        byte[] picture = SampleFiles.image("png");

        assertThat(FileRules.check(Arrays.copyOf(picture, FileRules.LONGEST)))
                .isEqualTo(FileType.PNG);
        assertThat(refusal(Arrays.copyOf(picture, FileRules.LONGEST + 1)))
                .isEqualTo("document.too-large");
    }

    static Stream<Arguments> others() {
        byte[] pdf = SampleFiles.pdf();
        return Stream.of(
                Arguments.of("nothing", new byte[0], "document.empty"),
                Arguments.of("an archive", new byte[] {'P', 'K', 3, 4, 0, 0}, "document.kind"),
                Arguments.of("a web page", "<html>%PDF-1.7".getBytes(UTF_8), "document.kind"),
                Arguments.of("a program", new byte[] {'M', 'Z', 0, 0}, "document.kind"),
                Arguments.of("three signs", new byte[] {'%', 'P', 'D'}, "document.kind"),
                Arguments.of(
                        "the head of a PDF",
                        "%PDF-1.7\nhello".getBytes(UTF_8),
                        "document.unreadable"),
                Arguments.of(
                        "half of a PDF", Arrays.copyOf(pdf, pdf.length / 2), "document.unreadable"),
                Arguments.of(
                        "the head of a picture",
                        Arrays.copyOf(SampleFiles.image("png"), 12),
                        "document.unreadable"),
                Arguments.of(
                        "the head of a photo",
                        Arrays.copyOf(SampleFiles.image("jpeg"), 8),
                        "document.unreadable"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void refusesEverythingElse(String what, byte[] content, String code) {
        assertThat(refusal(content)).as(what).isEqualTo(code);
    }

    @Test
    @DisplayName("a PDF with a password is refused, and so is one that only its owner may change")
    void refusesLockedPdfs() {
        assertThat(refusal(SampleFiles.lockedPdf("secret"))).isEqualTo("document.encrypted");
        assertThat(refusal(SampleFiles.lockedPdf(""))).isEqualTo("document.encrypted");
    }

    static Stream<Arguments> active() {
        return Stream.of(
                Arguments.of(
                        "a script when it opens",
                        (SampleFiles.Change)
                                document ->
                                        document.getDocumentCatalog()
                                                .setOpenAction(
                                                        new PDActionJavaScript("app.alert(1)"))),
                Arguments.of(
                        "a script when a page opens",
                        (SampleFiles.Change)
                                document -> {
                                    PDPageAdditionalActions actions = new PDPageAdditionalActions();
                                    actions.setO(new PDActionJavaScript("app.alert(1)"));
                                    document.getPage(0).setActions(actions);
                                }),
                Arguments.of(
                        "a program that is started",
                        (SampleFiles.Change)
                                document -> {
                                    PDActionLaunch launch = new PDActionLaunch();
                                    launch.setD("calc.exe");
                                    PDAnnotationLink link = new PDAnnotationLink();
                                    link.setAction(launch);
                                    document.getPage(0).getAnnotations().add(link);
                                }),
                Arguments.of(
                        "a form that sends itself away",
                        (SampleFiles.Change)
                                document -> {
                                    PDAnnotationLink link = new PDAnnotationLink();
                                    link.setAction(new PDActionSubmitForm());
                                    document.getPage(0).getAnnotations().add(link);
                                }),
                Arguments.of(
                        "a form with a program of its own",
                        (SampleFiles.Change)
                                document -> {
                                    PDAcroForm form = new PDAcroForm(document);
                                    form.getCOSObject()
                                            .setItem(COSName.XFA, new COSString("<xdp/>"));
                                    document.getDocumentCatalog().setAcroForm(form);
                                }),
                Arguments.of(
                        "a film",
                        (SampleFiles.Change)
                                document -> {
                                    COSDictionary film = new COSDictionary();
                                    film.setName(COSName.SUBTYPE, "RichMedia");
                                    document.getPage(0)
                                            .getCOSObject()
                                            .setItem(COSName.getPDFName("Hidden"), film);
                                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("active")
    void refusesPdfsThatDoSomething(String what, SampleFiles.Change change) {
        assertThat(refusal(SampleFiles.pdf(change))).as(what).isEqualTo("document.active");
    }

    @Test
    @DisplayName("a link to a web page only shows where it leads")
    void takesLinks() throws FileRefused {
        byte[] pdf =
                SampleFiles.pdf(
                        document -> {
                            PDActionURI web = new PDActionURI();
                            web.setURI("https://fund.example");
                            PDAnnotationLink link = new PDAnnotationLink();
                            link.setAction(web);
                            document.getPage(0).getAnnotations().add(link);
                        });

        assertThat(FileRules.check(pdf)).isEqualTo(FileType.PDF);
    }

    @Test
    @DisplayName("figures may be attached, as in the fund's own letters; programs may not")
    void takesFiguresInsideAndNothingElse() throws FileRefused {
        assertThat(FileRules.check(SampleFiles.pdfWith("{\"kind\":\"LT-12\"}".getBytes(UTF_8))))
                .isEqualTo(FileType.PDF);
        assertThat(refusal(SampleFiles.pdfWith(new byte[] {'M', 'Z', 0, 1})))
                .isEqualTo("document.attachment");
        assertThat(
                        refusal(
                                SampleFiles.pdfWith(
                                        "<?xml version='1.0'?><html><script/></html>"
                                                .getBytes(UTF_8))))
                .isEqualTo("document.attachment");
    }

    private static String refusal(byte[] content) {
        return catchThrowableOfType(FileRefused.class, () -> FileRules.check(content)).code();
    }
}
