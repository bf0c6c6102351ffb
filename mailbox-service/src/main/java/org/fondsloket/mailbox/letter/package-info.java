/** What happens to one letter and in which order, decided without framework, clock or database. */
@NullMarked
package org.fondsloket.mailbox.letter;

import org.jspecify.annotations.NullMarked;
