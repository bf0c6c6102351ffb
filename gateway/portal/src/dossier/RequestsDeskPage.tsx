import { Button, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChecks } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentRequest, DocumentReturn, DocumentWish } from '../api/generated';
import {
  acceptDocumentsMutation,
  askForDocumentMutation,
  listOpenDocumentRequestsOptions,
  sendDocumentsBackMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { errorAt, fieldErrors } from '../api/problem';
import { useText } from '../app/language';
import { useEmployerName } from '../app/session';
import { Answer, Empty, PageHeading, Panel, ProblemView } from '../app/ui';
import { plusDays, today } from '../format/calendar';
import { Decision } from '../mandates/Decision';
import forms from '../mandates/mandates.module.css';
import pages from '../pages/pages.module.css';
import css from './dossier.module.css';
import { Files } from './Files';
import { RequestHead } from './RequestHead';
import { KINDS, PURPOSES, REASONS } from './words';

const DAYS_TO_DELIVER = 14;

/** The fund asks: what, why and until when. */
function AskForm() {
  const { t } = useText();
  const queries = useQueryClient();
  const [employer, setEmployer] = useState('');
  const [kind, setKind] = useState<DocumentWish['kind']>('WAGE_RECORDS');
  const [purpose, setPurpose] = useState<DocumentWish['purpose']>('REPORT_CHECK');
  const [month, setMonth] = useState('');
  const [dueOn, setDueOn] = useState(() => plusDays(today(), DAYS_TO_DELIVER));
  const [remark, setRemark] = useState('');
  const ask = useMutation({
    ...askForDocumentMutation(),
    onSuccess: async () => {
      setEmployer('');
      setMonth('');
      setRemark('');
      await queries.invalidateQueries();
      notifications.show({ message: t('dossier.asked') });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate({
          path: { employerNumber: employer.replaceAll(' ', '') },
          body: { kind, purpose, dueOn, ...(month && { month }), ...(remark.trim() && { remark }) },
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
          <Select
            label={t('dossier.what')}
            data={KINDS.map((each) => ({ value: each, label: t(`dossier.kind.${each}`) }))}
            value={kind}
            onChange={(value) => setKind(KINDS.find((each) => each === value) ?? 'OTHER')}
            allowDeselect={false}
            error={errorAt(ask.error, '/kind')}
          />
          <Select
            label={t('dossier.why')}
            data={PURPOSES.map((each) => ({ value: each, label: t(`dossier.purpose.${each}`) }))}
            value={purpose}
            onChange={(value) => setPurpose(PURPOSES.find((each) => each === value) ?? 'REPORT_CHECK')}
            allowDeselect={false}
            error={errorAt(ask.error, '/purpose')}
          />
          <TextInput
            type="month"
            label={t('dossier.month')}
            description={t('dossier.monthHint')}
            value={month}
            onChange={(event) => setMonth(event.currentTarget.value)}
            error={errorAt(ask.error, '/month')}
          />
          <TextInput
            type="date"
            label={t('dossier.until')}
            value={dueOn}
            min={today()}
            onChange={(event) => setDueOn(event.currentTarget.value)}
            error={errorAt(ask.error, '/dueOn')}
            required
          />
        </div>
        <Textarea
          label={t('dossier.remark')}
          description={t('dossier.remarkHint')}
          value={remark}
          onChange={(event) => setRemark(event.currentTarget.value)}
          error={errorAt(ask.error, '/remark')}
          required={kind === 'OTHER'}
          maxLength={1000}
          autosize
          minRows={2}
        />
        {ask.error && fieldErrors(ask.error).length === 0 && <ProblemView error={ask.error} />}
        <Group>
          <Button type="submit" loading={ask.isPending}>
            {t('dossier.ask')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Why the fund cannot use it, and until when it has to come again. */
function ReturnDialog(props: { request: DocumentRequest; onClose: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [reason, setReason] = useState<DocumentReturn['reason']>('INCOMPLETE');
  const [remark, setRemark] = useState('');
  const [dueOn, setDueOn] = useState(() => plusDays(today(), DAYS_TO_DELIVER));
  const back = useMutation({
    ...sendDocumentsBackMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notifications.show({ message: t('dossier.sentBack') });
      props.onClose();
    },
  });
  return (
    <Decision
      opened
      title={t('dossier.sendBackTitle')}
      confirm={t('dossier.sendBack')}
      pending={back.isPending}
      error={fieldErrors(back.error).length === 0 ? back.error : undefined}
      onClose={props.onClose}
      onConfirm={() =>
        back.mutate({
          path: { requestId: props.request.requestId },
          body: { reason, dueOn, ...(remark.trim() && { remark }) },
        })
      }
    >
      <Text size="sm">{t('dossier.sendBackText')}</Text>
      <div className={forms.pair}>
        <Select
          label={t('dossier.returnReason')}
          data={REASONS.map((each) => ({ value: each, label: t(`dossier.reason.${each}`) }))}
          value={reason}
          onChange={(value) => setReason(REASONS.find((each) => each === value) ?? 'OTHER')}
          allowDeselect={false}
        />
        <TextInput
          type="date"
          label={t('dossier.until')}
          value={dueOn}
          min={today()}
          onChange={(event) => setDueOn(event.currentTarget.value)}
          error={errorAt(back.error, '/dueOn')}
          required
        />
      </div>
      <Textarea
        label={t('dossier.remark')}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
        error={errorAt(back.error, '/remark')}
        required={reason === 'OTHER'}
        maxLength={1000}
        autosize
        minRows={2}
      />
    </Decision>
  );
}

function DeskItem(props: { request: DocumentRequest; who: string; onReturn: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { request } = props;
  const accept = useMutation({
    ...acceptDocumentsMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notifications.show({ message: t('dossier.accepted') });
    },
  });
  const named = { kind: t(`dossier.kind.${request.kind}`), who: props.who };
  return (
    <li className={css.item} data-testid="document-request">
      <RequestHead request={request} who={props.who} />
      {request.documents.length > 0 && (
        <Files files={request.documents} pathOf={(file) => `/api/documents/${file.documentId}/content`} />
      )}
      {request.state === 'DELIVERED' && (
        <div className={css.actions}>
          <Button
            size="sm"
            loading={accept.isPending}
            aria-label={t('dossier.acceptNamed', named)}
            onClick={() => accept.mutate({ path: { requestId: request.requestId } })}
          >
            {t('dossier.accept')}
          </Button>
          <Button
            size="sm"
            variant="default"
            aria-label={t('dossier.sendBackNamed', named)}
            onClick={props.onReturn}
          >
            {t('dossier.sendBack')}
          </Button>
        </div>
      )}
      {accept.error && <ProblemView error={accept.error} />}
    </li>
  );
}

/** The clerks' list: what was delivered and has to be looked at, then what employers still owe. */
export function RequestsDeskPage() {
  const { t } = useText();
  const requests = useQuery({ ...listOpenDocumentRequestsOptions(), refetchInterval: 60_000 });
  const nameOf = useEmployerName();
  const [returning, setReturning] = useState<DocumentRequest>();
  return (
    <div className={pages.reading}>
      <PageHeading title={t('dossier.desk')}>
        <Text>{t('dossier.deskLead')}</Text>
      </PageHeading>
      <div className={pages.stack}>
        <Answer query={requests}>
          {(all) => (
            <>
              <div role="status" className="fl-sr">
                {t('dossier.deskCount', { count: all.filter((each) => each.state === 'DELIVERED').length })}
              </div>
              {all.length === 0 ? (
                <Panel flush>
                  <Empty icon={<IconChecks size={28} stroke={1.5} aria-hidden />}>
                    {t('dossier.deskNone')}
                  </Empty>
                </Panel>
              ) : (
                <ul className={css.list}>
                  {all.map((request) => (
                    <DeskItem
                      key={request.requestId}
                      request={request}
                      who={nameOf(request.employerNumber)}
                      onReturn={() => setReturning(request)}
                    />
                  ))}
                </ul>
              )}
            </>
          )}
        </Answer>
        <Panel title={t('dossier.askTitle')}>
          <AskForm />
        </Panel>
      </div>
      {returning && <ReturnDialog request={returning} onClose={() => setReturning(undefined)} />}
    </div>
  );
}
