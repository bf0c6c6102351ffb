/** The letters of registration and of mandates, as their readers see them. */
@NullMarked
package org.fondsloket.mailbox.registration;

import org.jspecify.annotations.NullMarked;
