package org.fondsloket.mailbox.mailing;

import java.util.Locale;

/** What a mail is for. */
public enum MailKind {
    /** Number, code and link with which an employer registers. */
    REGISTRATION,
    /** The same for a service provider. */
    PROVIDER_REGISTRATION,
    /** Link to a new password. */
    PASSWORD_RESET,
    /** The user names that belong to the reader's mail address. */
    USER_NAMES,
    /** Link with which a worker's login takes over the address of his record. */
    MAIL_ADDRESS,
    /** Something about the reader's login has changed. */
    SIGN_IN_CHANGED,
    /** Link with which one more person of an organisation makes a login of his own. */
    COLLEAGUE_INVITATION,
    /** Link with which a worker makes a login of his own. */
    PORTAL_INVITATION,
    /** The employer has closed the worker's access. */
    PORTAL_BLOCKED,
    /** The employer has opened it again. */
    PORTAL_UNBLOCKED,
    /** A mandate has changed, or will end soon. */
    MANDATE,
    /** Nobody acts for the reader's organisation any more, or can again. */
    EMERGENCY_STOP;

    /** Where its texts stand. */
    String key() {
        return "mail." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
