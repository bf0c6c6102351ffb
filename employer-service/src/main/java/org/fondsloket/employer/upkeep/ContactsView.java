package org.fondsloket.employer.upkeep;

import java.util.List;
import org.fondsloket.employer.company.Contacts;
import org.fondsloket.employer.company.Contacts.ContactPerson;
import org.fondsloket.employer.file.OnFile;
import org.jspecify.annotations.Nullable;

/** The section "Contact". */
record ContactsView(
        long version,
        @Nullable String email,
        @Nullable String language,
        List<String> phones,
        List<ContactPerson> persons) {

    static ContactsView of(OnFile<Contacts> onFile) {
        Contacts contacts = onFile.content();
        return contacts == null
                ? new ContactsView(onFile.version(), null, null, List.of(), List.of())
                : new ContactsView(
                        onFile.version(),
                        contacts.email(),
                        contacts.language(),
                        contacts.phones(),
                        contacts.persons());
    }

    @Override
    public String toString() {
        return "ContactsView[withheld]";
    }
}
