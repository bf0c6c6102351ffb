package sample.bad.slice.balance;

/** Public for the other slice. */
public record BalanceRow(String amount) {}
