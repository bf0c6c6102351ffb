/** Objections to letters, as the employer files them and a clerk answers. */
@NullMarked
package org.fondsloket.mailbox.dossier.objection;

import org.jspecify.annotations.NullMarked;
