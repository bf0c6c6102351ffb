/** Audits, as a clerk fills them with files and the employer takes those home. */
@NullMarked
package org.fondsloket.mailbox.dossier.audit;

import org.jspecify.annotations.NullMarked;
