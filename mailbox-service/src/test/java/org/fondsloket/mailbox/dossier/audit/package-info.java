/** Tests of an audit's files. */
@NullMarked
package org.fondsloket.mailbox.dossier.audit;

import org.jspecify.annotations.NullMarked;
