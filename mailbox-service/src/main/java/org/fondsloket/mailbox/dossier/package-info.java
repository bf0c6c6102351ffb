/**
 * Documents that come to the fund: checked by what they are, kept for ever as they came, shown to
 * few.
 */
@NullMarked
package org.fondsloket.mailbox.dossier;

import org.jspecify.annotations.NullMarked;
