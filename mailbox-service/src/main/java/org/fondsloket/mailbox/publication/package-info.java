/** What the world may know of a letter. */
@NullMarked
package org.fondsloket.mailbox.publication;

import org.jspecify.annotations.NullMarked;
