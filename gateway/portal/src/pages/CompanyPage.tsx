import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getEmployerOptions } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Answer, Facts, PageHeading, Panel } from '../app/ui';
import { showLongDay } from '../format/calendar';
import { countryName } from '../format/country';
import { PageProblem } from './Lost';
import css from './pages.module.css';

/** The company's data and the adviser, for reading; changes go through the adviser. */
export function CompanyPage() {
  const { t, locale } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const employer = useQuery(getEmployerOptions({ path: { employerNumber } }));
  if (employer.error && !employer.data)
    return <PageProblem error={employer.error} onRetry={() => void employer.refetch()} />;
  return (
    <div className={css.reading}>
      <PageHeading title={t('nav.company')} />
      <Answer query={employer}>
        {(data) => {
          return (
            <div className={css.split}>
              <Panel title={t('company.data')}>
                <Facts
                  items={[
                    { label: t('company.name'), value: data.companyName },
                    { label: t('company.number'), value: data.employerNumber, numeric: true },
                    { label: t('company.country'), value: data.country && countryName(data.country, locale) },
                    {
                      label: t('company.activity'),
                      value: data.activity,
                    },
                    {
                      label: t('company.participation'),
                      value: data.participationFrom && showLongDay(data.participationFrom, locale),
                    },
                  ]}
                />
                <Text size="sm" c="dimmed" mt="sm">
                  {t('company.change')}
                </Text>
              </Panel>
              <Panel title={t('company.adviser')}>
                {data.adviser ? (
                  <Facts
                    items={[
                      { label: t('adviser.name'), value: data.adviser.name },
                      {
                        label: t('adviser.phone'),
                        value: data.adviser.phone && (
                          <Anchor href={`tel:${data.adviser.phone.replace(/[^\d+]/g, '')}`}>
                            {data.adviser.phone}
                          </Anchor>
                        ),
                      },
                      {
                        label: t('adviser.email'),
                        value: data.adviser.email && (
                          <Anchor href={`mailto:${data.adviser.email}`}>{data.adviser.email}</Anchor>
                        ),
                      },
                    ]}
                  />
                ) : (
                  <Text size="sm" c="dimmed">
                    {t('company.noAdviser')}
                  </Text>
                )}
              </Panel>
            </div>
          );
        }}
      </Answer>
    </div>
  );
}
