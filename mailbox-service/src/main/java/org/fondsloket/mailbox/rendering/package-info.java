/** Turns a requested letter into the bytes of a PDF, once: rendering is a side effect. */
@NullMarked
package org.fondsloket.mailbox.rendering;

import org.jspecify.annotations.NullMarked;
