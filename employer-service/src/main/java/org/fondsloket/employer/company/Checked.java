package org.fondsloket.employer.company;

import java.util.List;

/**
 * What came of checking a form.
 *
 * @param <T> what a faultless form stands for
 */
public sealed interface Checked<T> {

    /** Nothing is wrong. */
    record Faultless<T>(T content) implements Checked<T> {}

    /** Everything that is wrong, in the order of the form. */
    record Mistaken<T>(List<Mistake> mistakes) implements Checked<T> {

        public Mistaken {
            mistakes = List.copyOf(mistakes);
        }
    }
}
