/** Tests of objections as people file them. */
@NullMarked
package org.fondsloket.mailbox.dossier.objection;

import org.jspecify.annotations.NullMarked;
