import { Button, Select, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Level, PolicyReason, Service } from '../api/generated';
import { setCutoverMutation, setRequiredLevelMutation } from '../api/generated/@tanstack/react-query.gen';
import { errorAt } from '../api/problem';
import { type MessageId, useText } from '../app/language';
import { Answer, PageHeading, Panel } from '../app/ui';
import { showDay } from '../format/calendar';
import { Decision } from '../mandates/Decision';
import { useServices } from '../mandates/mandates';
import css from '../mandates/mandates.module.css';
import pages from '../pages/pages.module.css';

const LEVELS: Level[] = ['L0', 'L1', 'L2', 'L2-fresh', 'L3'];
const REASONS: PolicyReason[] = ['LAW', 'RISK', 'INCIDENT', 'MORE_TIME', 'CORRECTION'];

/** A decision of the fund with its reason; below what the data need the service refuses it (S003-32). */
function LevelDialog(props: { service: Service; onClose: () => void }) {
  const { t } = useText();
  const { service } = props;
  const queries = useQueryClient();
  const [level, setLevel] = useState<Level>(service.requiredLevel);
  const [day, setDay] = useState(service.cutover ?? '');
  const [reason, setReason] = useState<PolicyReason>('RISK');
  const path = { code: service.code };
  const set = useMutation(setRequiredLevelMutation());
  const move = useMutation(setCutoverMutation());
  const decide = async () => {
    try {
      if (level !== service.requiredLevel)
        await set.mutateAsync({ path, body: { level, reason, maxAgeSeconds: service.maxAgeSeconds } });
      if (day !== (service.cutover ?? ''))
        await move.mutateAsync({ path, body: { reason, ...(day ? { day } : {}) } });
    } catch {
      // The dialog shows what the service said.
      return;
    }
    await queries.invalidateQueries();
    notifications.show({ message: t('levels.done') });
    props.onClose();
  };
  const error = set.error ?? move.error;
  const atLevel = errorAt(error, '/level');
  return (
    <Decision
      opened
      title={t('levels.change', { service: service.name })}
      confirm={t('levels.confirm')}
      pending={set.isPending || move.isPending}
      error={atLevel ? undefined : error}
      onClose={props.onClose}
      onConfirm={() => void decide()}
    >
      <Text size="sm">
        {t('levels.floor', {
          data: t(`levels.class.${service.dataClass}` as MessageId),
          level: t(`level.${service.floor}` as MessageId),
        })}
      </Text>
      <div className={css.pair}>
        <Select
          label={t('levels.level')}
          data={LEVELS.map((each) => ({ value: each, label: t(`level.${each}` as MessageId) }))}
          value={level}
          onChange={(value) => setLevel(LEVELS.find((each) => each === value) ?? level)}
          error={atLevel}
          allowDeselect={false}
        />
        <TextInput
          type="date"
          label={t('levels.cutover')}
          description={t('levels.cutoverHint')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Select
          label={t('desk.reason')}
          data={REASONS.map((each) => ({ value: each, label: t(`levels.reason.${each}` as MessageId) }))}
          value={reason}
          onChange={(value) => setReason(REASONS.find((each) => each === value) ?? reason)}
          allowDeselect={false}
        />
      </div>
    </Decision>
  );
}

/** Which level each service needs, since or from when. */
export function LevelsPage() {
  const { t, locale } = useText();
  const { services } = useServices();
  const [chosen, setChosen] = useState<Service>();
  return (
    <div className={pages.reading}>
      <PageHeading title={t('desk.levels')}>
        <Text>{t('levels.lead')}</Text>
      </PageHeading>
      <Panel flush>
        <Answer query={services}>
          {(all) => (
            <ul className={css.services}>
              {all.map((service) => (
                <li key={service.code} className={css.service}>
                  <h2 className={css.cardTitle}>{service.name}</h2>
                  <div className={css.serviceAside}>
                    <Button
                      variant="default"
                      size="compact-sm"
                      onClick={() => setChosen(service)}
                      aria-label={t('levels.change', { service: service.name })}
                    >
                      {t('users.change')}
                    </Button>
                  </div>
                  <Text size="sm">
                    {t(`level.${service.levelToday}` as MessageId)}
                    {service.cutover &&
                      ` · ${t('services.from', {
                        day: showDay(service.cutover, locale),
                        level: t(`level.${service.requiredLevel}` as MessageId),
                      })}`}
                  </Text>
                </li>
              ))}
            </ul>
          )}
        </Answer>
      </Panel>
      {chosen && <LevelDialog key={chosen.code} service={chosen} onClose={() => setChosen(undefined)} />}
    </div>
  );
}
