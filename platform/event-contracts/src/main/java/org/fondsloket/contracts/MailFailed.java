package org.fondsloket.contracts;

/**
 * A mail will never reach its reader.
 *
 * @param kind what the mail was about, such as PORTAL_INVITATION; more may come
 * @param reference id of what caused the mail, such as an invitation
 * @param cause REFUSED by the receiving server, or NO_ADDRESS
 */
@Outer(type = "mailbox.mail-failed.v1", topic = "mailbox.mail.v1", key = "reference")
public record MailFailed(String mailId, String kind, String reference, String cause) {}
