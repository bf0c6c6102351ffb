package org.fondsloket.mailbox.printing;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.fondsloket.mailbox.directory.EmployerDirectory;
import org.fondsloket.mailbox.letter.LetterEvent.LetterFiled;
import org.springframework.stereotype.Component;

/** Whoever asked for letters on paper gets each letter twice: in the mailbox and by post. */
@Component
@ProcessingGroup("printing")
class WhenLetterFiledThenPrint {

    private final EmployerDirectory employers;
    private final PrintQueue queue;

    WhenLetterFiledThenPrint(EmployerDirectory employers, PrintQueue queue) {
        this.employers = employers;
        this.queue = queue;
    }

    @EventHandler
    void on(LetterFiled letter) {
        String employer = letter.employerNumber();
        if (employer != null && employers.lettersOnPaper(employer)) {
            queue.addCopy(letter.letterId(), letter.kind(), employer, letter.language());
        }
    }
}
