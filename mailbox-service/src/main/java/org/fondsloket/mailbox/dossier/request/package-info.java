/**
 * The documents that the fund asked for, as the employer delivers them and a clerk looks at them.
 */
@NullMarked
package org.fondsloket.mailbox.dossier.request;

import org.jspecify.annotations.NullMarked;
