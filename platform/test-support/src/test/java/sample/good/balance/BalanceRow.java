package sample.good.balance;

record BalanceRow(String amount) {}
