import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Proofing, WorkItem } from '../api/generated';
import { listWorkItemsOptions, recordProofingMutation } from '../api/generated/@tanstack/react-query.gen';
import { errorAt } from '../api/problem';
import { useText } from '../app/language';
import { useEmployerName } from '../app/session';
import { Answer, LinkButton, PageHeading, Panel } from '../app/ui';
import { showMoment, today } from '../format/calendar';
import { Decision } from '../mandates/Decision';
import css from '../mandates/mandates.module.css';
import pages from '../pages/pages.module.css';
import { LongList } from './LongList';

const DOCUMENTS = ['PASSPORT', 'IDENTITY_CARD', 'RESIDENCE_PERMIT'] as const;

/** What was seen at the appointment: kind of document and last day, never its number or a copy (S003-15). */
function ProofingDialog(props: { item: WorkItem; onClose: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [kind, setKind] = useState<Proofing['documentKind']>('PASSPORT');
  const [until, setUntil] = useState('');
  const proof = useMutation({
    ...recordProofingMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notifications.show({ message: t('desk.proofed') });
      props.onClose();
    },
  });
  const atField = errorAt(proof.error, '/validUntil');
  return (
    <Decision
      opened
      title={t('desk.proofTitle')}
      confirm={t('desk.proofConfirm')}
      disabled={until === ''}
      pending={proof.isPending}
      error={atField ? undefined : proof.error}
      onClose={props.onClose}
      onConfirm={() =>
        proof.mutate({
          path: { subject: props.item.reference },
          body: { documentKind: kind, validUntil: until },
        })
      }
    >
      <Text size="sm">{t('desk.proofText')}</Text>
      <div className={css.pair}>
        <Select
          label={t('desk.document')}
          data={DOCUMENTS.map((each) => ({ value: each, label: t(`desk.document.${each}`) }))}
          value={kind}
          onChange={(value) => setKind(DOCUMENTS.find((each) => each === value) ?? 'PASSPORT')}
          allowDeselect={false}
        />
        <TextInput
          type="date"
          label={t('desk.documentUntil')}
          value={until}
          min={today()}
          onChange={(event) => setUntil(event.currentTarget.value)}
          error={atField}
          required
        />
      </div>
    </Decision>
  );
}

/** Straight to an employer or a provider: a clerk may act for each of them. */
function GoTo() {
  const { t } = useText();
  const navigate = useNavigate();
  const [number, setNumber] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = number.replaceAll(' ', '').toUpperCase();
        if (wanted.startsWith('DL'))
          void navigate({ to: '/organisations/$organisation', params: { organisation: wanted } });
        else void navigate({ to: '/employers/$employerNumber/users', params: { employerNumber: wanted } });
      }}
    >
      <Group align="flex-end">
        <TextInput
          label={t('desk.goTo')}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          autoComplete="off"
          required
        />
        <Button type="submit" variant="default">
          {t('desk.open')}
        </Button>
      </Group>
    </form>
  );
}

/** The clerk's work list: oldest first, each with the page where it is done. */
export function WorkPage() {
  const { t, locale } = useText();
  const items = useQuery({ ...listWorkItemsOptions(), refetchInterval: 60_000 });
  const nameOf = useEmployerName();
  const [proofing, setProofing] = useState<WorkItem>();
  return (
    <div className={pages.reading}>
      <PageHeading title={t('desk.work')}>
        <Text>{t('desk.workLead')}</Text>
      </PageHeading>
      <div className={pages.stack}>
        <Answer query={items}>
          {(all) => (
            <LongList
              caption={t('desk.work')}
              rows={all}
              rowKey={(item) => `${item.kind} ${item.reference}`}
              rowTestId="work-item"
              textsOf={(item) => [nameOf(item.organisation), item.organisation, item.counterpart]}
              searchLabel={t('desklist.search')}
              kindLabel={t('desk.kind')}
              kinds={[
                { value: 'ALL', label: t('desk.kind.ALL') },
                ...(['MANDATE', 'PROOFING'] as const).map((kind) => ({
                  value: kind,
                  label: t(`desk.kind.${kind}`),
                  has: (item: WorkItem) => item.kind === kind,
                })),
              ]}
              empty={t('desk.none')}
              columns={[
                {
                  key: 'kind',
                  header: t('desk.kind'),
                  rowHeader: true,
                  render: (item) => t(`desk.kind.${item.kind}`),
                },
                {
                  key: 'who',
                  header: t('desk.for'),
                  render: (item) => (
                    <span>
                      {nameOf(item.organisation)}{' '}
                      <span className={css.number}>
                        {[item.organisation, item.counterpart].filter(Boolean).join(' → ')}
                      </span>
                    </span>
                  ),
                },
                {
                  key: 'since',
                  header: t('desk.since'),
                  figure: true,
                  render: (item) => showMoment(item.since, locale),
                },
                {
                  key: 'action',
                  header: t('table.action'),
                  hiddenHeader: true,
                  render: (item) => (
                    <div className={css.actions}>
                      {item.kind === 'MANDATE' ? (
                        <LinkButton
                          size="compact-sm"
                          to="/desk/mandates/$mandateId"
                          params={{ mandateId: item.reference }}
                          aria-label={t('desk.processNamed', { name: nameOf(item.organisation) })}
                        >
                          {t('desk.process')}
                        </LinkButton>
                      ) : (
                        <Button
                          size="compact-sm"
                          onClick={() => setProofing(item)}
                          aria-label={t('desk.proofNamed', { name: nameOf(item.organisation) })}
                        >
                          {t('desk.proof')}
                        </Button>
                      )}
                    </div>
                  ),
                },
              ]}
            />
          )}
        </Answer>
        <Panel title={t('desk.lookUp')}>
          <Stack gap="xs">
            <Text size="sm">{t('desk.lookUpText')}</Text>
            <GoTo />
          </Stack>
        </Panel>
      </div>
      {proofing && <ProofingDialog item={proofing} onClose={() => setProofing(undefined)} />}
    </div>
  );
}
