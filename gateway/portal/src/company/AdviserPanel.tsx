import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getAdviserOptions } from '../api/generated/@tanstack/react-query.gen';
import { hasStatus } from '../api/problem';
import { useText } from '../app/language';
import { Answer, Facts, Panel } from '../app/ui';

/** Whom at the fund to call, by the company's country and the day. */
export function AdviserPanel({ employerNumber }: { employerNumber: string }) {
  const { t } = useText();
  const adviser = useQuery(getAdviserOptions({ path: { employerNumber } }));
  return (
    <Panel title={t('company.adviser')}>
      {hasStatus(adviser.error, 404) ? (
        <Text size="sm" c="dimmed">
          {t('company.noAdviser')}
        </Text>
      ) : (
        <Answer query={adviser}>
          {(data) => (
            <Facts
              items={[
                { label: t('adviser.name'), value: data.name },
                {
                  label: t('adviser.phone'),
                  value: <Anchor href={`tel:${data.phone.replace(/[^\d+]/g, '')}`}>{data.phone}</Anchor>,
                },
                {
                  label: t('adviser.email'),
                  value: <Anchor href={`mailto:${data.email}`}>{data.email}</Anchor>,
                },
              ]}
            />
          )}
        </Answer>
      )}
    </Panel>
  );
}
