import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lapseMandatesMutation } from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { PageHeading, Panel } from '../app/ui';
import { Decision } from '../mandates/Decision';
import css from '../mandates/mandates.module.css';
import { Notice } from '../mandates/Notice';

/** Many mandates end in one act, under a name that the employers' task to renew them carries (S003-10). */
export function LapsePage() {
  const { t } = useText();
  const queries = useQueryClient();
  const [batch, setBatch] = useState('');
  const [employer, setEmployer] = useState('');
  const [grantee, setGrantee] = useState('');
  const [asking, setAsking] = useState(false);
  const [sure, setSure] = useState(false);
  const lapse = useMutation({
    ...lapseMandatesMutation(),
    onSuccess: async () => {
      setAsking(false);
      setSure(false);
      await queries.invalidateQueries();
    },
  });
  const whose = employer || grantee;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        lapse.reset();
        setAsking(true);
      }}
    >
      <PageHeading title={t('lapse.title')}>
        <Text>{t('lapse.lead')}</Text>
      </PageHeading>
      {lapse.data && (
        <Notice tone="info">{t('lapse.done', { count: lapse.data.ended, batch: lapse.data.batchId })}</Notice>
      )}
      <Panel>
        <Stack gap="md">
          <TextInput
            label={t('lapse.batch')}
            description={t('lapse.batchHint')}
            value={batch}
            onChange={(event) => setBatch(event.currentTarget.value)}
            maxLength={40}
            pattern="[A-Za-z0-9._\-]{1,40}"
            autoComplete="off"
            maw={360}
            required
          />
          <div className={css.pair}>
            <TextInput
              label={t('lapse.employer')}
              value={employer}
              onChange={(event) => setEmployer(event.currentTarget.value)}
              autoComplete="off"
            />
            <TextInput
              label={t('lapse.grantee')}
              value={grantee}
              onChange={(event) => setGrantee(event.currentTarget.value)}
              autoComplete="off"
            />
          </div>
        </Stack>
      </Panel>
      <Group>
        <Button type="submit" color="red.9">
          {t('lapse.submit')}
        </Button>
      </Group>
      <Decision
        opened={asking}
        title={t('lapse.title')}
        confirm={t('lapse.submit')}
        danger
        disabled={!sure}
        pending={lapse.isPending}
        error={lapse.error}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          lapse.mutate({
            body: {
              batchId: batch.trim(),
              ...(employer ? { employerNumber: employer.replaceAll(' ', '') } : {}),
              ...(grantee ? { grantee: grantee.replaceAll(' ', '').toUpperCase() } : {}),
            },
          })
        }
      >
        <Text size="sm">{whose ? t('lapse.some') : t('lapse.all')}</Text>
        <Checkbox
          checked={sure}
          onChange={(event) => setSure(event.currentTarget.checked)}
          label={t('lapse.sure')}
        />
      </Decision>
    </form>
  );
}
