/** Tests of the documents that come to the fund. */
@NullMarked
package org.fondsloket.mailbox.dossier;

import org.jspecify.annotations.NullMarked;
