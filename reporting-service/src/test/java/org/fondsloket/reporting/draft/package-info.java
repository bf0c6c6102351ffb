/** Shows what becomes of drafts when what they were begun from changes. */
@NullMarked
package org.fondsloket.reporting.draft;

import org.jspecify.annotations.NullMarked;
