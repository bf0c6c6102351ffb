import { Alert } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useText } from '../app/language';
import css from './public.module.css';

/** The password policy, shown before anybody types one. */
export function PasswordRules() {
  const { t } = useText();
  return (
    <Alert variant="light" color="gray" icon={<IconKey aria-hidden />} title={t('password.rulesTitle')}>
      <ul className={css.rules}>
        <li>{t('password.ruleLength')}</li>
        <li>{t('password.ruleOwn')}</li>
        <li>{t('password.ruleKnown')}</li>
        <li>{t('password.ruleWords')}</li>
      </ul>
    </Alert>
  );
}
