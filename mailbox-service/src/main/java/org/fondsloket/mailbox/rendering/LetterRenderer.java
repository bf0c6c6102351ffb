package org.fondsloket.mailbox.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.rendering.LetterForm.LetterPart;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Writes a letter in the recipient's language and once more in German, because only the German text
 * is official.
 */
public final class LetterRenderer {

    private static final String MARK = "\u0001";

    private final Letterhead letterhead;
    private final Map<String, LetterForm> forms;
    private final LetterTexts texts = new LetterTexts();
    private final TemplateEngine templates = new TemplateEngine();
    private final PdfWriter writer = new PdfWriter();

    public LetterRenderer(Letterhead letterhead, List<LetterForm> forms) {
        this.letterhead = letterhead;
        this.forms =
                forms.stream().collect(Collectors.toMap(LetterForm::kind, Function.identity()));
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("letters/templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    /** The form of this letter's kind. */
    public LetterForm formOf(LetterRequested letter) {
        LetterForm form = forms.get(letter.kind());
        if (form == null) {
            throw new IllegalArgumentException("No form for letters of kind " + letter.kind());
        }
        return form;
    }

    /** Always the same bytes for the same letter, recipient and names. */
    public RenderedLetter render(LetterRequested letter, Recipient recipient, People people) {
        LetterForm form = formOf(letter);
        List<Part> parts = new ArrayList<>();
        for (LetterText text : languages(letter.language())) {
            parts.add(new Part(text, form.part(letter, people, text)));
        }
        Part first = parts.getFirst();
        Context context = new Context(Locale.ROOT);
        context.setVariable("fund", letterhead);
        context.setVariable("kind", letter.kind());
        context.setVariable("recipient", recipient);
        context.setVariable("address", address(recipient, first.text()));
        context.setVariable("date", form.datedAt(letter));
        context.setVariable("template", form.template());
        context.setVariable("parts", parts);
        context.setVariable("first", first);
        try {
            String html = templates.process("letter", context);
            return writer.write(
                    html,
                    letter.letterId(),
                    first.letter().fileName(),
                    form.datedAt(letter),
                    form.data(letter));
        } catch (RuntimeException e) {
            throw new RenderingFailure(letter.letterId(), e);
        }
    }

    private List<LetterText> languages(String language) {
        LetterText first = texts.in(language);
        return first.language().equals(LetterTexts.OFFICIAL)
                ? List.of(first)
                : List.of(first, texts.in(LetterTexts.OFFICIAL));
    }

    private List<String> address(Recipient recipient, LetterText text) {
        List<String> lines = new ArrayList<>();
        if (recipient.name() == null) {
            lines.add(
                    recipient.worker()
                            ? text.say("letter.worker", Map.of("workerNumber", recipient.number()))
                            : text.say(
                                    "letter.employer",
                                    Map.of("employerNumber", recipient.number())));
        } else {
            lines.add(Printable.text(recipient.name()));
        }
        if (recipient.actsFor() != null) {
            lines.add(
                    text.say(
                            "letter.actsFor",
                            Map.of("employer", Printable.text(recipient.actsFor()))));
        }
        if (recipient.street() != null) {
            lines.add(Printable.text(recipient.street()));
        }
        if (recipient.town() != null) {
            lines.add(Printable.text(recipient.town()));
        }
        if (recipient.country() != null) {
            // The post of the sending country has to read this line.
            lines.add(
                    texts.in(LetterTexts.OFFICIAL)
                            .country(recipient.country())
                            .toUpperCase(Locale.GERMANY));
        }
        return lines;
    }

    /** One language of the letter, as the frame's template sees it. */
    public record Part(LetterText text, LetterPart letter) {

        /** True for the text that counts. */
        public boolean official() {
            return text.language().equals(LetterTexts.OFFICIAL);
        }

        /** The words around the page numbers, which only the page layout knows. */
        public List<String> pageWords() {
            return List.of(
                    text.say("letter.page", Map.of("page", MARK, "pages", MARK)).split(MARK, -1));
        }

        /** What this text counts for: the words around the page of the official one. */
        public List<String> standingWords() {
            return List.of(text.say("letter.standing", Map.of("page", MARK)).split(MARK, -1));
        }
    }
}
