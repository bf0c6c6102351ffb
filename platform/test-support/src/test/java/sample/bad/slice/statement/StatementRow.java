package sample.bad.slice.statement;

import sample.bad.slice.balance.BalanceRow;

record StatementRow(BalanceRow balance) {}
