/**
 * The mailbox as an employer sees it: which letters there are, what they say, who has seen them.
 */
@NullMarked
package org.fondsloket.mailbox.list;

import org.jspecify.annotations.NullMarked;
