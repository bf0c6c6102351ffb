package org.fondsloket.ledger.bank;

import org.jspecify.annotations.Nullable;

/** Why a clerk does what the address says. */
public record ReasonRequest(@Nullable String reason) {}
