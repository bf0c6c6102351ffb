import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileSearch } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Audit, StoredDocument } from '../api/generated';
import {
  closeAuditMutation,
  listAllAuditsOptions,
  listAuditFilesOptions,
  openAuditMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { errorAt, fieldErrors } from '../api/problem';
import { useText } from '../app/language';
import { useEmployerName } from '../app/session';
import { Answer, Empty, PageHeading, Panel, ProblemView } from '../app/ui';
import { showMonth } from '../format/calendar';
import { Decision } from '../mandates/Decision';
import forms from '../mandates/mandates.module.css';
import pages from '../pages/pages.module.css';
import { AuditPill } from './AuditPill';
import css from './dossier.module.css';
import { errorOfFile, FileField, otherProblem, SendProgress } from './FileField';
import { Files } from './Files';
import { useUpload } from './useUpload';

function OpenForm() {
  const { t } = useText();
  const queries = useQueryClient();
  const [employer, setEmployer] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const open = useMutation({
    ...openAuditMutation(),
    onSuccess: async (audit) => {
      setEmployer('');
      setFirst('');
      setLast('');
      await queries.invalidateQueries();
      notifications.show({ message: t('dossier.audit.opened', { number: audit.number }) });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate({
          path: { employerNumber: employer.replaceAll(' ', '') },
          body: { firstMonth: first, lastMonth: last },
        });
      }}
    >
      <Stack gap="md">
        <div className={forms.pair}>
          <TextInput
            label={t('company.number')}
            value={employer}
            onChange={(event) => setEmployer(event.currentTarget.value)}
            inputMode="numeric"
            autoComplete="off"
            required
          />
          <TextInput
            type="month"
            label={t('dossier.audit.first')}
            value={first}
            onChange={(event) => setFirst(event.currentTarget.value)}
            error={errorAt(open.error, '/firstMonth')}
            required
          />
          <TextInput
            type="month"
            label={t('dossier.audit.last')}
            value={last}
            onChange={(event) => setLast(event.currentTarget.value)}
            error={errorAt(open.error, '/lastMonth')}
            required
          />
        </div>
        {open.error && fieldErrors(open.error).length === 0 && <ProblemView error={open.error} />}
        <Group>
          <Button type="submit" loading={open.isPending}>
            {t('dossier.audit.open')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function DeskAudit(props: { audit: Audit; who: string; onClose: () => void }) {
  const { t, locale } = useText();
  const queries = useQueryClient();
  const { audit } = props;
  const base = `/api/employers/${audit.employerNumber}/audits/${audit.auditId}`;
  const options = listAuditFilesOptions({
    path: { employerNumber: audit.employerNumber, auditId: audit.auditId },
  });
  const files = useQuery(options);
  const sending = useUpload<StoredDocument[]>(async (all) => {
    queries.setQueryData(options.queryKey, all);
    await queries.invalidateQueries();
  });
  const problem = otherProblem(sending.error);
  return (
    <li className={css.item} data-testid="audit">
      <div className={css.head}>
        <h2 className={css.title}>
          {t('dossier.audit.named', { number: audit.number })}: {props.who}
        </h2>
        <AuditPill audit={audit} />
        <span className={css.due}>
          {t('dossier.audit.months', {
            first: showMonth(audit.firstMonth, locale),
            last: showMonth(audit.lastMonth, locale),
          })}
        </span>
      </div>
      <Answer query={files}>
        {(all) =>
          all.length === 0 ? (
            <Text size="sm">{t('dossier.audit.noFiles')}</Text>
          ) : (
            <Files files={all} pathOf={(file) => `/api/documents/${file.documentId}/content`} />
          )
        }
      </Answer>
      {audit.state === 'OPEN' &&
        (sending.isPending ? (
          <SendProgress share={sending.share} onCancel={sending.cancel} />
        ) : (
          <div className={css.actions}>
            <FileField
              label={t('dossier.audit.fileFor', { number: audit.number })}
              button={t('dossier.audit.add')}
              buttonLabel={t('dossier.audit.addNamed', { number: audit.number })}
              error={errorOfFile(sending.error)}
              onFile={(file) => sending.mutate({ path: `${base}/files`, file })}
            />
            <Button
              size="sm"
              variant="subtle"
              aria-label={t('dossier.audit.closeNamed', { number: audit.number })}
              onClick={props.onClose}
            >
              {t('dossier.audit.close')}
            </Button>
          </div>
        ))}
      {problem !== undefined && <ProblemView error={problem} />}
    </li>
  );
}

/** The clerks' audits: opened for some months, filled with files, closed. */
export function AuditsDeskPage() {
  const { t } = useText();
  const queries = useQueryClient();
  const audits = useQuery(listAllAuditsOptions());
  const nameOf = useEmployerName();
  const [closing, setClosing] = useState<Audit>();
  const close = useMutation({
    ...closeAuditMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      setClosing(undefined);
    },
  });
  return (
    <div className={pages.reading}>
      <PageHeading title={t('dossier.audits')}>
        <Text>{t('dossier.audit.deskLead')}</Text>
      </PageHeading>
      <div className={pages.stack}>
        <Answer query={audits}>
          {(all) =>
            all.length === 0 ? (
              <Panel flush>
                <Empty icon={<IconFileSearch size={28} stroke={1.5} aria-hidden />}>
                  {t('dossier.noAudits')}
                </Empty>
              </Panel>
            ) : (
              <ul className={css.list}>
                {all.map((audit) => (
                  <DeskAudit
                    key={audit.auditId}
                    audit={audit}
                    who={nameOf(audit.employerNumber)}
                    onClose={() => setClosing(audit)}
                  />
                ))}
              </ul>
            )
          }
        </Answer>
        <Panel title={t('dossier.audit.openTitle')}>
          <OpenForm />
        </Panel>
      </div>
      {closing && (
        <Decision
          opened
          title={t('dossier.audit.closeNamed', { number: closing.number })}
          confirm={t('dossier.audit.close')}
          pending={close.isPending}
          error={close.error}
          onClose={() => setClosing(undefined)}
          onConfirm={() =>
            close.mutate({ path: { employerNumber: closing.employerNumber, auditId: closing.auditId } })
          }
        >
          <Text size="sm">{t('dossier.audit.closeText')}</Text>
        </Decision>
      )}
    </div>
  );
}
