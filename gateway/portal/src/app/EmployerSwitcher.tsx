import { Combobox, Text, UnstyledButton, useCombobox } from '@mantine/core';
import { IconBuilding, IconCheck, IconSelector } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { EmployerSummary } from '../api/generated';
import { showDay } from '../format/calendar';
import { plain } from '../format/search';
import css from './Frame.module.css';
import { useText } from './language';

const SEARCH_FROM = 8;

/** For whom this person acts. One employer is plain text; many get a list, and more than seven a search field. */
export function EmployerSwitcher(props: { employers: EmployerSummary[]; current: string }) {
  const { t, locale } = useText();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const searchable = props.employers.length >= SEARCH_FROM;
  const combobox = useCombobox({
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      combobox.focusTarget();
      setSearch('');
    },
    onDropdownOpen: () => {
      if (searchable) combobox.focusSearchInput();
      combobox.selectActiveOption();
    },
  });
  const current = props.employers.find((employer) => employer.employerNumber === props.current);
  const label = (
    <>
      <IconBuilding size={18} aria-hidden className={css.switcherIcon} />
      <span className={css.switcherText}>
        <span className={css.switcherName}>{current?.companyName ?? t('employer.unknown')}</span>
        <span className={css.switcherNumber}>{props.current}</span>
      </span>
    </>
  );
  if (props.employers.length <= 1) return <div className={css.switcher}>{label}</div>;

  const wanted = plain(search.trim());
  const shown = props.employers.filter(
    (employer) =>
      plain(employer.companyName).includes(wanted) ||
      employer.employerNumber.includes(wanted) ||
      employer.supersedes?.some((old) => old.employerNumber.includes(wanted)),
  );
  return (
    <Combobox
      store={combobox}
      width={320}
      withinPortal={false}
      position="bottom-start"
      shadow="md"
      onOptionSubmit={(employerNumber) => {
        combobox.closeDropdown();
        void navigate({ to: '/employers/$employerNumber', params: { employerNumber } });
      }}
    >
      <Combobox.Target targetType="button">
        <UnstyledButton
          className={css.switcher}
          data-button
          onClick={() => combobox.toggleDropdown()}
          aria-label={t('employer.switch', { employer: `${current?.companyName ?? ''} ${props.current}` })}
        >
          {label}
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown>
        {searchable && (
          <Combobox.Search
            value={search}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              combobox.selectFirstOption();
            }}
            placeholder={t('employer.search')}
            aria-label={t('employer.search')}
          />
        )}
        <Combobox.Options mah={320} style={{ overflowY: 'auto' }} aria-label={t('employer.list')}>
          {shown.slice(0, 100).map((employer) => (
            <Combobox.Option
              key={employer.employerNumber}
              value={employer.employerNumber}
              active={employer.employerNumber === props.current}
              className={css.switcherOption}
            >
              <span>
                <Text size="sm" fw={550} span display="block">
                  {employer.companyName}
                </Text>
                <Text size="xs" span className="figures">
                  {employer.employerNumber}
                </Text>
                {employer.supersedes?.map((old) => (
                  <Text size="xs" span display="block" key={old.employerNumber} className="figures">
                    {t('employer.supersedes', {
                      number: old.employerNumber,
                      day: showDay(old.effectiveOn, locale),
                    })}
                  </Text>
                ))}
              </span>
              {employer.employerNumber === props.current && <IconCheck size={16} aria-hidden />}
            </Combobox.Option>
          ))}
          {shown.length === 0 && <Combobox.Empty>{t('employer.none')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
