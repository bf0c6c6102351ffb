import { Button, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconSearch } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Mandate } from '../api/generated';
import {
  giveMandateBackMutation,
  listHeldMandatesOptions,
  listUsersOptions,
} from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { useEmployerName, useMe } from '../app/session';
import { Answer, Empty, LinkButton, PageHeading } from '../app/ui';
import { today } from '../format/calendar';
import { plain } from '../format/search';
import { PageProblem } from '../pages/Lost';
import pages from '../pages/pages.module.css';
import { AssignDialog } from './AssignDialog';
import { Decision } from './Decision';
import { MandateCard } from './MandateCard';
import { endsIn, useRole } from './mandates';
import css from './mandates.module.css';
import { Notice } from './Notice';

/** After the login, the clients: one login acts for many, and the choice is made here (S003-11). */
export function ClientsPage() {
  const { t } = useText();
  const { organisation } = useParams({ from: '/organisations/$organisation' });
  const queries = useQueryClient();
  const me = useMe().data;
  const role = useRole(organisation);
  const nameOf = useEmployerName();
  const held = useQuery(listHeldMandatesOptions({ path: { organisation } }));
  const users = useQuery(listUsersOptions({ path: { organisation } }));
  const [search, setSearch] = useState('');
  const [assigning, setAssigning] = useState<Mandate>();
  const [returning, setReturning] = useState<Mandate>();
  const giveBack = useMutation({
    ...giveMandateBackMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      setReturning(undefined);
      notifications.show({ message: t('office.givenBack') });
    },
  });
  if (held.error && !held.data) return <PageProblem error={held.error} onRetry={() => void held.refetch()} />;
  const wanted = plain(search.trim());
  const day = today();
  return (
    <div className={pages.reading}>
      <PageHeading title={t('office.clients')}>
        <Text>{t('office.lead')}</Text>
      </PageHeading>
      <div className={pages.stack}>
        {role.stopped && <Notice tone="bad">{t('stop.isOn')}</Notice>}
        <div className={pages.toolbar}>
          <TextInput
            label={t('employer.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
            type="search"
          />
        </div>
        <Answer query={held}>
          {(mandates) => {
            const working = mandates.filter(
              (mandate) => mandate.state === 'ACTIVE' || mandate.state === 'SUSPENDED',
            );
            const shown = working
              .filter((mandate) =>
                plain(`${nameOf(mandate.employerNumber)} ${mandate.employerNumber}`).includes(wanted),
              )
              .sort((a, b) => nameOf(a.employerNumber).localeCompare(nameOf(b.employerNumber)));
            const ending = shown.filter((mandate) => endsIn(mandate, day) !== undefined).length;
            return (
              <>
                <div role="status" className="fl-sr">
                  {t('office.count', { count: shown.length })}
                </div>
                {ending > 0 && <Notice>{t('office.ending', { count: ending })}</Notice>}
                {shown.length === 0 ? (
                  <Empty>{working.length === 0 ? t('office.none') : t('employer.none')}</Empty>
                ) : (
                  <ul className={css.cards}>
                    {shown.map((mandate) => {
                      const mine = me?.employers.some(
                        (employer) => employer.employerNumber === mandate.employerNumber,
                      );
                      const client = nameOf(mandate.employerNumber);
                      return (
                        <MandateCard
                          key={mandate.mandateId}
                          top
                          mandate={mandate}
                          title={client}
                          number={mandate.employerNumber}
                          actions={
                            <>
                              {role.manager && mandate.state === 'ACTIVE' && (
                                <>
                                  <Button
                                    variant="subtle"
                                    onClick={() => {
                                      giveBack.reset();
                                      setReturning(mandate);
                                    }}
                                    aria-label={t('office.giveBackNamed', { client })}
                                  >
                                    {t('office.giveBack')}
                                  </Button>
                                  <Button
                                    variant="default"
                                    onClick={() => setAssigning(mandate)}
                                    aria-label={t('assign.openNamed', { client })}
                                  >
                                    {t('assign.open')}
                                  </Button>
                                </>
                              )}
                              {mine && mandate.state === 'ACTIVE' && (
                                <LinkButton
                                  to="/employers/$employerNumber"
                                  params={{ employerNumber: mandate.employerNumber }}
                                  aria-label={t('office.workNamed', { client })}
                                >
                                  {t('office.work')}
                                </LinkButton>
                              )}
                            </>
                          }
                        />
                      );
                    })}
                  </ul>
                )}
              </>
            );
          }}
        </Answer>
      </div>
      {assigning && (
        <AssignDialog
          organisation={organisation}
          client={nameOf(assigning.employerNumber)}
          mandate={assigning}
          colleagues={users.data ?? []}
          onClose={() => setAssigning(undefined)}
        />
      )}
      <Decision
        opened={returning !== undefined}
        title={t('office.giveBackTitle', { client: returning ? nameOf(returning.employerNumber) : '' })}
        confirm={t('office.giveBack')}
        danger
        pending={giveBack.isPending}
        error={giveBack.error}
        onClose={() => setReturning(undefined)}
        onConfirm={() =>
          returning && giveBack.mutate({ path: { organisation, mandateId: returning.mandateId } })
        }
      >
        <Text size="sm">{t('office.giveBackText')}</Text>
      </Decision>
    </div>
  );
}
