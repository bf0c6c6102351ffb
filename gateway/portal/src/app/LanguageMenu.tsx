import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconLanguage } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { setLanguageMutation } from '../api/generated/@tanstack/react-query.gen';
import { isLanguage, LANGUAGES, type Language, nameOfLanguage, useLanguage, useText } from './language';

/** Chooses the language; for a logged-in person the choice also holds for the letters. */
export function LanguageMenu({ keep, compact }: { keep: boolean; compact?: boolean }) {
  const { t } = useText();
  const { language, choose } = useLanguage();
  const remember = useMutation(setLanguageMutation());
  const pick = async (next: Language) => {
    await choose(next);
    if (keep) remember.mutate({ body: { language: next } });
  };
  const shown = compact ? language.toUpperCase() : nameOfLanguage(language);
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          px="xs"
          leftSection={<IconLanguage size={18} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          <span className="fl-sr">{t('language.label')}</span> {shown}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={language} onChange={(next) => isLanguage(next) && void pick(next)}>
          {LANGUAGES.map((option) => (
            <Menu.RadioItem key={option} value={option} lang={option} closeMenuOnClick>
              {nameOfLanguage(option)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
