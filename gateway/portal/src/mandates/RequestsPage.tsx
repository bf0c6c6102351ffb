import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { askForMandateMutation, listHeldMandatesOptions } from '../api/generated/@tanstack/react-query.gen';
import { errorWithin, fieldErrors } from '../api/problem';
import { useText } from '../app/language';
import { useEmployerName } from '../app/session';
import { Answer, Empty, PageHeading, Panel, ProblemView } from '../app/ui';
import { today } from '../format/calendar';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import { useKeptInput } from '../stepup/keptInput';
import { MandateCard } from './MandateCard';
import { useRole, useServices } from './mandates';
import css from './mandates.module.css';
import { Notice } from './Notice';
import { ServicePicker } from './ServicePicker';
import { UntilField } from './UntilField';

function AskForm(props: { organisation: string; employer: string; chosen: string[] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { services } = useServices();
  const from = today();
  const [employer, setEmployer] = useState(props.employer);
  const [codes, setCodes] = useState(props.chosen);
  const [until, setUntil] = useState(`${Number(from.slice(0, 4)) + 1}-12-31`);
  const before = useKeptInput('ask', { employer, codes, until });
  useEffect(() => {
    if (!before) return;
    setEmployer(before.employer);
    setCodes(before.codes);
    setUntil(before.until);
  }, [before]);
  const ask = useMutation({
    ...askForMandateMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      setEmployer('');
      setCodes([]);
      notifications.show({ message: t('ask.done') });
    },
  });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate({
          path: { organisation: props.organisation },
          body: { employerNumber: employer.replaceAll(' ', ''), services: codes, validUntil: until },
        });
      }}
    >
      <div className={css.pair}>
        <TextInput
          label={t('company.number')}
          value={employer}
          onChange={(event) => setEmployer(event.currentTarget.value)}
          error={errorWithin(ask.error, '/employerNumber')}
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <UntilField value={until} onChange={setUntil} error={errorWithin(ask.error, '/validUntil')} />
      </div>
      <ServicePicker
        legend={t('grant.services')}
        services={(services.data ?? []).filter((service) => service.mandatable)}
        value={codes}
        onChange={setCodes}
        error={errorWithin(ask.error, '/services')}
      />
      {ask.error && fieldErrors(ask.error).length === 0 && <ProblemView error={ask.error} />}
      <Group>
        <Button type="submit" loading={ask.isPending} disabled={codes.length === 0}>
          {t('ask.submit')}
        </Button>
      </Group>
    </form>
  );
}

/** What waits for an employer or for the fund, and the way to ask for more (S003-05). */
export function RequestsPage() {
  const { t } = useText();
  const { organisation } = useParams({ from: '/organisations/$organisation' });
  const asked = useSearch({ from: '/organisations/$organisation/requests' });
  const role = useRole(organisation);
  const nameOf = useEmployerName();
  const held = useQuery(listHeldMandatesOptions({ path: { organisation } }));
  if (held.error && !held.data) return <PageProblem error={held.error} onRetry={() => void held.refetch()} />;
  return (
    <div className={pages.reading}>
      <PageHeading title={t('office.requests')} />
      <div className={pages.stack}>
        <Panel title={t('ask.waiting')}>
          <Answer query={held}>
            {(mandates) => {
              const waiting = mandates.filter(
                (mandate) => mandate.state === 'REQUESTED' || mandate.state === 'GRANTED',
              );
              const answered = mandates
                .filter((mandate) => mandate.state === 'DECLINED' || mandate.state === 'REJECTED')
                .slice(0, 5);
              if (waiting.length + answered.length === 0) return <Empty>{t('ask.none')}</Empty>;
              return (
                <ul className={css.cards}>
                  {[...waiting, ...answered].map((mandate) => (
                    <MandateCard
                      key={mandate.mandateId}
                      mandate={mandate}
                      title={nameOf(mandate.employerNumber)}
                      number={mandate.employerNumber}
                    />
                  ))}
                </ul>
              );
            }}
          </Answer>
        </Panel>
        {role.manager ? (
          <Panel title={t('ask.title')}>
            <AskForm
              key={`${asked.employer} ${asked.service}`}
              organisation={organisation}
              employer={asked.employer ?? ''}
              chosen={asked.service ? [asked.service] : []}
            />
          </Panel>
        ) : (
          <Notice tone="info">{t('ask.managerOnly')}</Notice>
        )}
      </div>
    </div>
  );
}
