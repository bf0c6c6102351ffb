import { Accordion, Text } from '@mantine/core';
import { useText } from '../app/language';
import { LinkAnchor } from '../app/ui';
import { PublicPage } from './PublicPage';

const STEPS = ['name', 'password', 'noMail', 'locked', 'factor', 'first'] as const;

/** The guide for whoever cannot get in: public, one question after the other. */
export function ProblemsPage() {
  const { t } = useText();
  const links = {
    name: <LinkAnchor to="/user-name-forgotten">{t('public.userNameForgotten')}</LinkAnchor>,
    password: <LinkAnchor to="/password-forgotten">{t('public.passwordForgotten')}</LinkAnchor>,
    noMail: null,
    locked: null,
    factor: null,
    first: <LinkAnchor to="/register">{t('public.registerNow')}</LinkAnchor>,
  };
  return (
    <PublicPage title={t('loginGuide.title')} intro={<Text>{t('loginGuide.intro')}</Text>}>
      <Accordion multiple defaultValue={['name']} variant="separated" order={2}>
        {STEPS.map((step) => (
          <Accordion.Item key={step} value={step}>
            <Accordion.Control>{t(`loginGuide.${step}`)}</Accordion.Control>
            <Accordion.Panel>
              <Text size="sm">{t(`loginGuide.${step}Text`)}</Text>
              {links[step] && (
                <Text size="sm" mt="xs">
                  {links[step]}
                </Text>
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </PublicPage>
  );
}
