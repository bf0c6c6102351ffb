import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Mandate } from '../api/generated';
import {
  agreeToMandateMutation,
  declineMandateMutation,
  renewMandatesMutation,
  revokeMandateMutation,
} from '../api/generated/@tanstack/react-query.gen';
import { useText } from '../app/language';
import { Empty, LinkButton, Panel } from '../app/ui';
import { showDay, today } from '../format/calendar';
import { ConsentDialog, Decision } from './Decision';
import { MandateCard, ServiceTags } from './MandateCard';
import { CONSENT_TEXT, endsIn, granteeOf, LIVING, lapsedBatches } from './mandates';
import css from './mandates.module.css';
import { Notice } from './Notice';

type Step = { act: 'agree' | 'decline' | 'revoke'; mandate: Mandate } | { act: 'renew'; batchId: string };

/** What an employer has given to others: what is asked of it, what holds, and what is over. */
export function GivenMandates(props: { employerNumber: string; mandates: Mandate[]; manager: boolean }) {
  const { t, locale } = useText();
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>();
  const [history, setHistory] = useState(false);
  const { employerNumber, mandates, manager } = props;
  const done = (text: string) => async () => {
    await queries.invalidateQueries();
    setStep(undefined);
    notifications.show({ message: text });
  };
  const agree = useMutation({ ...agreeToMandateMutation(), onSuccess: done(t('grant.done')) });
  const renew = useMutation({ ...renewMandatesMutation(), onSuccess: done(t('grant.done')) });
  const decline = useMutation({ ...declineMandateMutation(), onSuccess: done(t('mandate.declined')) });
  const revoke = useMutation({ ...revokeMandateMutation(), onSuccess: done(t('mandate.revoked')) });
  const open = (next: Step) => {
    for (const each of [agree, renew, decline, revoke]) each.reset();
    setStep(next);
  };
  const close = () => setStep(undefined);
  const chosen = step && step.act !== 'renew' ? step.mandate : undefined;
  const path = { employerNumber, mandateId: chosen?.mandateId ?? '' };

  const asked = mandates.filter((mandate) => mandate.state === 'REQUESTED');
  const living = mandates.filter(
    (mandate) => LIVING.includes(mandate.state) && mandate.state !== 'REQUESTED',
  );
  const over = mandates.filter((mandate) => !LIVING.includes(mandate.state));
  const batches = lapsedBatches(mandates);
  const renewed = step?.act === 'renew' ? batches.find((batch) => batch.batchId === step.batchId) : undefined;
  const day = today();

  return (
    <>
      {batches.map((batch) => (
        <Notice
          key={batch.batchId}
          actions={
            manager && (
              <Button onClick={() => open({ act: 'renew', batchId: batch.batchId })}>
                {t('mandate.renewMany', { count: batch.mandates.length })}
              </Button>
            )
          }
        >
          {t('mandate.lapsedTask', { count: batch.mandates.length })}
        </Notice>
      ))}
      {asked.length > 0 && (
        <Panel title={t('mandate.asked')}>
          <ul className={css.cards}>
            {asked.map((mandate) => (
              <MandateCard
                key={mandate.mandateId}
                mandate={mandate}
                title={granteeOf(mandate)}
                number={mandate.grantee}
                actions={
                  manager && (
                    <>
                      <Button variant="default" onClick={() => open({ act: 'decline', mandate })}>
                        {t('mandate.decline')}
                      </Button>
                      <Button onClick={() => open({ act: 'agree', mandate })}>{t('mandate.agree')}</Button>
                    </>
                  )
                }
              />
            ))}
          </ul>
        </Panel>
      )}
      <Panel
        title={t('mandate.given')}
        aside={
          manager && (
            <LinkButton to="/employers/$employerNumber/users/grant" params={{ employerNumber }} search={{}}>
              {t('mandate.give')}
            </LinkButton>
          )
        }
      >
        {living.length === 0 ? (
          <Empty>{t('mandate.none')}</Empty>
        ) : (
          <ul className={css.cards}>
            {living.map((mandate) => (
              <MandateCard
                key={mandate.mandateId}
                mandate={mandate}
                title={granteeOf(mandate)}
                number={mandate.grantee}
                actions={
                  manager && (
                    <>
                      {endsIn(mandate, day) !== undefined && (
                        <LinkButton
                          variant="default"
                          to="/employers/$employerNumber/users/grant"
                          params={{ employerNumber }}
                          search={{
                            grantee: mandate.grantee,
                            services: mandate.services.join(','),
                            replaces: mandate.mandateId,
                          }}
                        >
                          {t('mandate.extend')}
                        </LinkButton>
                      )}
                      <Button
                        variant="default"
                        onClick={() => open({ act: 'revoke', mandate })}
                        aria-label={t('mandate.revokeNamed', { name: granteeOf(mandate) })}
                      >
                        {t('mandate.revoke')}
                      </Button>
                    </>
                  )
                }
              />
            ))}
          </ul>
        )}
        {over.length > 0 && (
          <>
            <Button
              variant="subtle"
              size="compact-sm"
              mt="sm"
              aria-expanded={history}
              onClick={() => setHistory(!history)}
            >
              {t('mandate.history', { count: over.length })}
            </Button>
            {history && (
              <ul className={css.cards}>
                {over.map((mandate) => (
                  <MandateCard
                    key={mandate.mandateId}
                    mandate={mandate}
                    title={granteeOf(mandate)}
                    number={mandate.grantee}
                  />
                ))}
              </ul>
            )}
          </>
        )}
      </Panel>
      <ConsentDialog
        key={`consent ${chosen?.mandateId ?? renewed?.batchId ?? ''}`}
        opened={step?.act === 'agree' || step?.act === 'renew'}
        facts={
          chosen
            ? [
                { label: t('grant.whom'), value: granteeOf(chosen) },
                { label: t('grant.services'), value: <ServiceTags codes={chosen.services} /> },
                { label: t('grant.until'), value: showDay(chosen.validUntil, locale) },
              ]
            : (renewed?.mandates ?? []).map((mandate, index) => ({
                label: `${index + 1}. ${granteeOf(mandate)}`,
                value: <ServiceTags codes={mandate.services} />,
              }))
        }
        pending={agree.isPending || renew.isPending}
        error={agree.error ?? renew.error}
        onClose={close}
        onConfirm={() =>
          chosen
            ? agree.mutate({ path, body: { consentTextVersion: CONSENT_TEXT } })
            : renew.mutate({
                path: { employerNumber },
                body: { batchId: renewed?.batchId ?? '', consentTextVersion: CONSENT_TEXT },
              })
        }
      />
      <Decision
        opened={step?.act === 'revoke'}
        title={t('mandate.revokeTitle', { name: chosen ? granteeOf(chosen) : '' })}
        confirm={t('mandate.revoke')}
        danger
        pending={revoke.isPending}
        error={revoke.error}
        onClose={close}
        onConfirm={() => revoke.mutate({ path })}
      >
        <Text size="sm">{t('mandate.revokeText')}</Text>
      </Decision>
      <Decision
        opened={step?.act === 'decline'}
        title={t('mandate.declineTitle', { name: chosen ? granteeOf(chosen) : '' })}
        confirm={t('mandate.decline')}
        pending={decline.isPending}
        error={decline.error}
        onClose={close}
        onConfirm={() => decline.mutate({ path })}
      >
        <Text size="sm">{t('mandate.declineText')}</Text>
      </Decision>
    </>
  );
}
