/** Proves each outcome of a letter's decisions without any framework. */
@NullMarked
package org.fondsloket.mailbox.letter;

import org.jspecify.annotations.NullMarked;
