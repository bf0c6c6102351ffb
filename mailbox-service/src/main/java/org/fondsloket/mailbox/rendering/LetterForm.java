package org.fondsloket.mailbox.rendering;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;

/**
 * One kind of letter: what its template shows. A further kind is one more class of this type and
 * the template that goes with it.
 */
public interface LetterForm {

    /** Kind as in the catalogue of letters, such as LT-07. */
    String kind();

    /** Template under {@code letters/templates} that holds the fragment {@code part}. */
    String template();

    /** Business time of the letter, so that the same event always gives the same bytes. */
    Instant datedAt(LetterRequested letter);

    /** Numbers of the workers whose names the letter shows. */
    Set<String> workers(LetterRequested letter);

    /** Numbers of the organisations whose names the letter shows. */
    default Set<String> organisations(LetterRequested letter) {
        return Set.of();
    }

    /** True where the letter is addressed to an employer even while a provider acts for it. */
    default boolean toTheEmployerItself() {
        return false;
    }

    /** What one language part of the letter says. */
    LetterPart part(LetterRequested letter, People people, LetterText text);

    /** The letter's figures for machines, packed into the PDF. */
    Attachment data(LetterRequested letter);

    /**
     * What every template finds under {@code letter}: the texts that need facts or plural rules are
     * made here, fixed labels the template looks up itself.
     */
    interface LetterPart {

        String subject();

        /** File name offered for saving, without path. */
        String fileName();

        /** Explanations at the end of the letter. */
        List<String> notes();
    }

    /** A text file inside the PDF. */
    record Attachment(String fileName, String mediaType, String description, String content) {}
}
