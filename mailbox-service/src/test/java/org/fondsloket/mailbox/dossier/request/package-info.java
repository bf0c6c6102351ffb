/** Tests of what the fund asks for. */
@NullMarked
package org.fondsloket.mailbox.dossier.request;

import org.jspecify.annotations.NullMarked;
