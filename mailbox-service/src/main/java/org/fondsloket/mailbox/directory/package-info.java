/**
 * The mailbox's own copy of names, companies and mandates, so that a letter is written without
 * asking anybody.
 */
@NullMarked
package org.fondsloket.mailbox.directory;

import org.jspecify.annotations.NullMarked;
