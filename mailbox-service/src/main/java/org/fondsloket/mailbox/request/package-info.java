/** What may happen to a request for a document, and in which order. */
@NullMarked
package org.fondsloket.mailbox.request;

import org.jspecify.annotations.NullMarked;
