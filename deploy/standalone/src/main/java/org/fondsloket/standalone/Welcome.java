package org.fondsloket.standalone;

/** What somebody needs to know who sees the platform for the first time. */
final class Welcome {

    private Welcome() {}

    static void print(Platform platform) {
        var ports = platform.config().ports();
        System.out.printf(
                """

                Portal and API   %1$s
                Login server     %2$s   (administrator: admin)
                Mails            IMAP 127.0.0.1:%3$d   (login and password: the mail address)
                PostgreSQL       127.0.0.1:%4$d        Kafka   127.0.0.1:%5$d
                Logs             %6$s

                Logins (password %7$s)
                  clerk   works for the fund, may act for every employer
                  anna    first employer        bert    second employer
                  clara   payroll provider of the first and the third employer
                  %9$s at the login of eHerkenning, a broker that is only played here

                First call:
                  TOKEN=$(curl -s %2$s/protocol/openid-connect/token \\
                    -d grant_type=client_credentials -d client_id=fund-backoffice \\
                    -d client_secret=%8$s | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" %1$s/api/employers

                """,
                platform.gatewayUrl(),
                platform.issuer(),
                ports.imap(),
                ports.postgres(),
                ports.kafka(),
                platform.config().logs(),
                DemoFund.PASSWORD,
                DemoFund.backofficeSecret(),
                DemoFund.MEANS);
    }
}
