/**
 * What the mailbox takes in from the other services, so that only this folder knows their events.
 */
@NullMarked
package org.fondsloket.mailbox.intake;

import org.jspecify.annotations.NullMarked;
