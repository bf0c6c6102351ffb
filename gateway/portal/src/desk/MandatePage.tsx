import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { MandateRejection } from '../api/generated';
import {
  activateMandateMutation,
  getMandateOptions,
  rejectMandateMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { type MessageId, useText } from '../app/language';
import { useEmployerName } from '../app/session';
import { Answer, Facts, LinkButton, PageHeading, Panel, Pill, ProblemView } from '../app/ui';
import { Scan } from '../dossier/Scan';
import { Decision } from '../mandates/Decision';
import { ServiceTags } from '../mandates/MandateCard';
import { granteeOf, STATE_TONES } from '../mandates/mandates';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';

const REASONS = ['GRANTEE_UNKNOWN', 'SIGNATURE_MISSING', 'NOT_AUTHORISED', 'BY_FUND'] as const;

/** The fund processes a mandate finally (S000-16): it begins to hold, or it is rejected with a reason. */
export function MandatePage() {
  const { t, period } = useText();
  const { mandateId } = useParams({ from: '/desk/mandates/$mandateId' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const nameOf = useEmployerName();
  const mandate = useQuery(getMandateOptions({ path: { mandateId } }));
  const [rejecting, setRejecting] = useState(false);
  const [reason, setReason] = useState<MandateRejection['reason']>();
  const told = (text: string) => async () => {
    await queries.invalidateQueries();
    notifications.show({ message: text });
    await navigate({ to: '/desk' });
  };
  const activate = useMutation({ ...activateMandateMutation(), onSuccess: told(t('desk.activated')) });
  const reject = useMutation({ ...rejectMandateMutation(), onSuccess: told(t('desk.rejected')) });
  if (mandate.error && !mandate.data)
    return <PageProblem error={mandate.error} onRetry={() => void mandate.refetch()} />;
  return (
    <div className={pages.reading}>
      <PageHeading title={t('desk.mandate')} />
      <Answer query={mandate}>
        {(known) => (
          <Stack gap="md">
            <Panel
              title={t('desk.mandateOf', {
                employer: nameOf(known.employerNumber),
              })}
              aside={<Pill tone={STATE_TONES[known.state]}>{t(`mandate.state.${known.state}`)}</Pill>}
            >
              <Facts
                items={[
                  { label: t('company.number'), value: known.employerNumber, numeric: true },
                  { label: t('desk.grantee'), value: `${granteeOf(known)} (${known.grantee})` },
                  { label: t('grant.services'), value: <ServiceTags codes={known.services} /> },
                  {
                    label: t('desk.period'),
                    value: period(known.validFrom, known.validUntil),
                  },
                  { label: t('desk.askedBy'), value: t(`desk.askedBy.${known.requestedBy}`) },
                  {
                    label: t('desk.evidence'),
                    value: known.documentId ? <Scan id={known.documentId} /> : t('desk.onScreen'),
                  },
                  ...(known.replaces ? [{ label: t('desk.replaces'), value: t('desk.replacesText') }] : []),
                ]}
              />
            </Panel>
            {known.state === 'GRANTED' && (
              <Group>
                <Button loading={activate.isPending} onClick={() => activate.mutate({ path: { mandateId } })}>
                  {t('desk.activate')}
                </Button>
                <Button variant="default" onClick={() => setRejecting(true)}>
                  {t('desk.reject')}
                </Button>
                <LinkButton variant="subtle" to="/desk">
                  {t('desk.back')}
                </LinkButton>
              </Group>
            )}
            {activate.error && <ProblemView error={activate.error} />}
          </Stack>
        )}
      </Answer>
      <Decision
        opened={rejecting}
        title={t('desk.rejectTitle')}
        confirm={t('desk.reject')}
        danger
        disabled={!reason}
        pending={reject.isPending}
        error={reject.error}
        onClose={() => setRejecting(false)}
        onConfirm={() => reason && reject.mutate({ path: { mandateId }, body: { reason } })}
      >
        <Text size="sm">{t('desk.rejectText')}</Text>
        <Radio.Group
          label={t('desk.reason')}
          value={reason ?? ''}
          onChange={(value) => setReason(REASONS.find((each) => each === value))}
        >
          <Stack gap="xs" mt="xs">
            {REASONS.map((each) => (
              <Radio key={each} value={each} label={t(`mandate.reason.${each}` as MessageId)} />
            ))}
          </Stack>
        </Radio.Group>
      </Decision>
    </div>
  );
}
