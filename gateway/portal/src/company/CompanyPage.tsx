import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getEmployerOptions } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { mayUse, useMe } from '../app/session';
import { Answer, LinkAnchor, MissingSign, PageHeading, Panel } from '../app/ui';
import { PageProblem } from '../pages/Lost';
import { AddressPanel } from './AddressPanel';
import { AdviserPanel } from './AdviserPanel';
import { BankPanel } from './BankPanel';
import { CompanySectionPanel } from './CompanySectionPanel';
import { ContactPanel } from './ContactPanel';
import css from './company.module.css';
import { missingIn, useMissingData } from './missing';
import { NameChangePanel } from './NameChangePanel';

/** The company's data, section by section, each to be kept up to date by the employer (S000-01). */
export function CompanyPage() {
  const { t } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const me = useMe().data;
  const employer = useQuery(getEmployerOptions({ path: { employerNumber } }));
  const missing = useMissingData(employerNumber);
  if (employer.error && !employer.data)
    return <PageProblem error={employer.error} onRetry={() => void employer.refetch()} />;
  const count = missing.data?.length ?? 0;
  return (
    <>
      <PageHeading
        title={t('nav.company')}
        aside={count > 0 && <MissingSign>{t('company.missingCount', { count })}</MissingSign>}
      />
      <Answer query={employer}>
        {(data) => {
          const successor = data.successorNumber;
          const section = { employerNumber, mayEdit: !successor };
          return (
            <>
              {successor && (
                <Alert color="yellow" variant="outline" mb="md" title={t('company.superseded')}>
                  <LinkAnchor
                    to="/employers/$employerNumber/company"
                    params={{ employerNumber: successor }}
                    c="var(--mantine-color-text)"
                    underline="always"
                  >
                    {t('company.supersededBy', { number: successor })}
                  </LinkAnchor>
                </Alert>
              )}
              <div className={css.page}>
                <div className={css.column}>
                  <CompanySectionPanel {...section} missing={missingIn(missing.data, 'COMPANY')} />
                  <AddressPanel {...section} missing={missingIn(missing.data, 'ADDRESS')} />
                  <ContactPanel {...section} missing={missingIn(missing.data, 'CONTACTS')} />
                  {mayUse(me, employerNumber, 'BANK') ? (
                    <BankPanel {...section} missing={missingIn(missing.data, 'BANK')} />
                  ) : (
                    <Panel
                      title={t('company.bank')}
                      aside={missingIn(missing.data, 'BANK').size > 0 && <MissingSign />}
                    >
                      <Text size="sm" c="dimmed">
                        {t('company.bankNoRight')}
                      </Text>
                    </Panel>
                  )}
                </div>
                <div className={css.column}>
                  <AdviserPanel employerNumber={employerNumber} />
                  <NameChangePanel employerNumber={employerNumber} mayEdit={!successor} />
                </div>
              </div>
            </>
          );
        }}
      </Answer>
    </>
  );
}
