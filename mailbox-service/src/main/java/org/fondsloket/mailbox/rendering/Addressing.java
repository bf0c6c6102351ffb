package org.fondsloket.mailbox.rendering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fondsloket.mailbox.directory.Organisations;
import org.fondsloket.mailbox.directory.Organisations.Organisation;
import org.fondsloket.mailbox.directory.PersonDirectory;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.springframework.stereotype.Component;

/** Looks up what a letter shows of people and organisations, at the moment it is written. */
@Component
public class Addressing {

    private final LetterRenderer renderer;
    private final PersonDirectory people;
    private final Organisations organisations;
    private final Clock clock;

    Addressing(
            LetterRenderer renderer,
            PersonDirectory people,
            Organisations organisations,
            Clock clock) {
        this.renderer = renderer;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** True when every name has arrived. */
    public boolean complete(LetterRequested letter) {
        LetterForm form = renderer.formOf(letter);
        Set<String> workers = form.workers(letter);
        String recipient = letter.employerNumber();
        return (recipient == null || organisations.find(recipient).isPresent())
                && people.namesOf(workers).size() == workers.size()
                && form.organisations(letter).stream()
                        .allMatch(number -> organisations.find(number).isPresent());
    }

    /** The letter with the names that are known. */
    public RenderedLetter render(LetterRequested letter) {
        return renderer.render(letter, recipient(letter), names(letter));
    }

    private People names(LetterRequested letter) {
        LetterForm form = renderer.formOf(letter);
        Map<String, String> names = new HashMap<>(people.namesOf(form.workers(letter)));
        for (String number : form.organisations(letter)) {
            organisations.find(number).ifPresent(found -> names.put(number, found.name()));
        }
        return new People(names);
    }

    private Recipient recipient(LetterRequested letter) {
        String number = letter.employerNumber();
        if (number == null) {
            String worker = Objects.requireNonNull(letter.workerNumber());
            return Recipient.worker(worker, people.addresseeOf(worker).orElse(null));
        }
        Optional<Organisation> itself = organisations.find(number);
        if (itself.isEmpty()) {
            return new Recipient(number, null, null);
        }
        if (!renderer.formOf(letter).toTheEmployerItself()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), LetterText.FUND_TIME);
            String addressed = organisations.addressedFor(number, today);
            Optional<Organisation> provider =
                    addressed.equals(number) ? Optional.empty() : organisations.find(addressed);
            if (provider.isPresent()) {
                return Recipient.onBehalfOf(number, itself.get().name(), provider.get());
            }
        }
        return Recipient.organisation(itself.get());
    }
}
