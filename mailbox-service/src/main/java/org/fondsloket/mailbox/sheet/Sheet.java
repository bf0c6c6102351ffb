package org.fondsloket.mailbox.sheet;

import java.util.ArrayList;
import java.util.List;
import org.fondsloket.mailbox.rendering.LetterForm.LetterPart;
import org.jspecify.annotations.Nullable;

/** A letter in one language as the common template prints it. */
public final class Sheet implements LetterPart {

    private final String subject;
    private final String fileName;
    private final List<Line> beside = new ArrayList<>();
    private final List<String> opening = new ArrayList<>();
    private final List<FiguresTable> tables = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable PaymentBlock payment;

    private Sheet(String subject, String fileName) {
        this.subject = subject;
        this.fileName = fileName;
    }

    public static Sheet about(String subject, String fileName) {
        return new Sheet(subject, fileName);
    }

    /** A line beside the address. */
    public Sheet beside(String label, String value) {
        beside.add(new Line(label, value));
        return this;
    }

    /** A paragraph above the figures. */
    public Sheet open(String paragraph) {
        opening.add(paragraph);
        return this;
    }

    /** Asks for money, where anything is owed. */
    public Sheet pay(@Nullable PaymentBlock block) {
        payment = block != null && block.euro().signum() > 0 ? block : null;
        return this;
    }

    public Sheet table(FiguresTable table) {
        tables.add(table);
        return this;
    }

    /** An explanation below the figures. */
    public Sheet note(String paragraph) {
        notes.add(paragraph);
        return this;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    public List<Line> beside() {
        return List.copyOf(beside);
    }

    public List<String> opening() {
        return List.copyOf(opening);
    }

    public @Nullable PaymentBlock payment() {
        return payment;
    }

    public List<FiguresTable> tables() {
        return List.copyOf(tables);
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** A label and its value. */
    public record Line(String label, String value) {}
}
