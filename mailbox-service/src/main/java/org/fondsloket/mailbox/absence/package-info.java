/** The letter that confirms a reported absence without pay. */
@NullMarked
package org.fondsloket.mailbox.absence;

import org.jspecify.annotations.NullMarked;
