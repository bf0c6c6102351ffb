import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconDeviceMobile, IconFingerprint, IconKey, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage, useText } from '../app/language';
import { useSession } from '../app/session';
import { Answer, Empty, LinkAnchor, PageHeading, Panel, Pill } from '../app/ui';
import { LinkedBrokers } from '../broker/LinkedBrokers';
import { showDay, showTime } from '../format/calendar';
import { type Factor, useFactors } from './access';
import { changeSignIn } from './begin';
import { Outside } from './Outside';
import css from './stepup.module.css';

const ICONS = { APP_CODE: IconDeviceMobile, PASSKEY: IconFingerprint } as const;

function FactorRow({ factor, onRemove }: { factor: Factor; onRemove: () => void }) {
  const { t, locale } = useText();
  const Icon = ICONS[factor.kind];
  const name = factor.label ?? t(`signin.kind.${factor.kind}`);
  return (
    <li className={css.factor}>
      <Icon size={24} aria-hidden />
      <div className={css.factorText}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {t(`signin.kind.${factor.kind}`)}
          {factor.since && `, ${t('signin.since', { day: showDay(factor.since.slice(0, 10), locale) })}`}
        </Text>
      </div>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconTrash size={16} aria-hidden />}
        aria-label={t('signin.removeNamed', { name })}
        onClick={onRemove}
      >
        {t('signin.remove')}
      </Button>
    </li>
  );
}

/** What one proves one's identity with, and the ways to change it; all of it is typed at the identity provider. */
export function SecurityPage() {
  const { t, locale } = useText();
  const { language } = useLanguage();
  const session = useSession().data;
  const factors = useFactors();
  const [removing, setRemoving] = useState<Factor>();
  const until = session?.elevatedUntil;
  const last = factors.data?.length === 1;
  return (
    <Outside keepLanguage>
      <LinkAnchor to="/" size="sm">
        {t('signin.back')}
      </LinkAnchor>
      <PageHeading title={t('signin.title')}>
        <Text>{t('signin.lead')}</Text>
      </PageHeading>
      <div className={css.stack}>
        <Panel
          title={t('signin.factors')}
          aside={
            factors.data &&
            (factors.data.length > 0 ? (
              <Pill tone="ok">{t('signin.protected')}</Pill>
            ) : (
              <Pill tone="warn">{t('signin.passwordOnly')}</Pill>
            ))
          }
        >
          <Answer query={factors}>
            {(list) => (
              <>
                {list.length === 0 ? (
                  <Empty>{t('signin.none')}</Empty>
                ) : (
                  <ul className={css.factors}>
                    {list.map((factor) => (
                      <FactorRow key={factor.id} factor={factor} onRemove={() => setRemoving(factor)} />
                    ))}
                  </ul>
                )}
                <Group mt="md">
                  <Button
                    leftSection={<IconDeviceMobile size={18} aria-hidden />}
                    variant={list.length === 0 ? 'filled' : 'default'}
                    onClick={() => changeSignIn('CONFIGURE_TOTP', language)}
                  >
                    {t('signin.addApp')}
                  </Button>
                  <Button
                    leftSection={<IconFingerprint size={18} aria-hidden />}
                    variant="default"
                    onClick={() => changeSignIn('webauthn-register', language)}
                  >
                    {t('signin.addPasskey')}
                  </Button>
                </Group>
                <Text size="sm" c="dimmed" mt="sm">
                  {list.length === 0 ? t('signin.appFirst') : t('signin.confirmFirst')}
                </Text>
              </>
            )}
          </Answer>
        </Panel>
        <LinkedBrokers />
        <Panel title={t('signin.password')}>
          <Text size="sm">{t('signin.passwordText')}</Text>
          <Button
            mt="sm"
            variant="default"
            leftSection={<IconKey size={18} aria-hidden />}
            onClick={() =>
              changeSignIn('UPDATE_PASSWORD', language, factors.data?.length ? 'L2-fresh' : undefined)
            }
          >
            {t('signin.changePassword')}
          </Button>
        </Panel>
        <Panel title={t('signin.now')}>
          <Text size="sm">
            {until ? t('signin.elevated', { time: showTime(until, locale) }) : t('signin.plain')}
          </Text>
        </Panel>
      </div>
      <Modal
        opened={removing !== undefined}
        onClose={() => setRemoving(undefined)}
        title={t('signin.removeTitle')}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        {removing && (
          <Stack gap="sm">
            <Text size="sm">
              {last
                ? t('signin.removeLast')
                : t('signin.removeText', { name: removing.label ?? t(`signin.kind.${removing.kind}`) })}
            </Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setRemoving(undefined)}>
                {t('action.cancel')}
              </Button>
              <Button color="red" onClick={() => changeSignIn(`delete_credential:${removing.id}`, language)}>
                {t('signin.remove')}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </Outside>
  );
}
