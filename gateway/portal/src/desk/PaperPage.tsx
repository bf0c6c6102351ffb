import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { StoredDocument } from '../api/generated';
import { takeInMandateMutation } from '../api/generated/@tanstack/react-query.gen';
import { errorWithin, fieldErrors } from '../api/problem';
import { useText } from '../app/language';
import { Answer, PageHeading, Panel, ProblemView } from '../app/ui';
import { ScanField } from '../dossier/ScanField';
import { useServices } from '../mandates/mandates';
import css from '../mandates/mandates.module.css';
import { ServicePicker } from '../mandates/ServicePicker';
import { UntilField } from '../mandates/UntilField';

/** A signed form that came by post: the clerk uploads its scan and enters what it says (S003-07, S003-20). */
export function PaperPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { services } = useServices();
  const [employer, setEmployer] = useState('');
  const [grantee, setGrantee] = useState('');
  const [codes, setCodes] = useState<string[]>([]);
  const [until, setUntil] = useState('');
  const [scan, setScan] = useState<StoredDocument>();
  const number = employer.replaceAll(' ', '');
  const takeIn = useMutation({
    ...takeInMandateMutation(),
    onSuccess: async (filed) => {
      await queries.invalidateQueries();
      notifications.show({ message: t('paper.done') });
      await navigate({ to: '/desk/mandates/$mandateId', params: { mandateId: filed.mandateId } });
    },
  });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!scan) return;
        takeIn.mutate({
          body: {
            employerNumber: number,
            grantee: grantee.replaceAll(' ', '').toUpperCase(),
            services: codes,
            validUntil: until,
            documentId: scan.documentId,
          },
        });
      }}
    >
      <PageHeading title={t('paper.title')}>
        <Text>{t('paper.lead')}</Text>
      </PageHeading>
      <Panel>
        <Stack gap="md">
          <div className={css.pair}>
            <TextInput
              label={t('company.number')}
              value={employer}
              onChange={(event) => setEmployer(event.currentTarget.value)}
              error={errorWithin(takeIn.error, '/employerNumber')}
              inputMode="numeric"
              autoComplete="off"
              required
            />
            <TextInput
              label={t('grant.number')}
              value={grantee}
              onChange={(event) => setGrantee(event.currentTarget.value)}
              error={errorWithin(takeIn.error, '/grantee')}
              autoComplete="off"
              required
            />
            <UntilField value={until} onChange={setUntil} error={errorWithin(takeIn.error, '/validUntil')} />
          </div>
          <ScanField
            employerNumber={number}
            scan={scan}
            onScan={setScan}
            error={errorWithin(takeIn.error, '/documentId')}
          />
          <Answer query={services}>
            {(all) => (
              <ServicePicker
                legend={t('grant.services')}
                services={all.filter((service) => service.mandatable)}
                value={codes}
                onChange={setCodes}
                error={errorWithin(takeIn.error, '/services')}
              />
            )}
          </Answer>
        </Stack>
      </Panel>
      {takeIn.error && fieldErrors(takeIn.error).length === 0 && <ProblemView error={takeIn.error} />}
      <Group>
        <Button type="submit" loading={takeIn.isPending} disabled={codes.length === 0 || !scan}>
          {t('paper.submit')}
        </Button>
      </Group>
    </form>
  );
}
