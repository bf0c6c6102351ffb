package org.fondsloket.ledger.decision;

/** Says which decision was carried out. */
record DecisionReceipt(String decisionId) {}
