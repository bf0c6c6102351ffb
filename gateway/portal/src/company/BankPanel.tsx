import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CompanyBank } from '../api/generated';
import { getCompanyBankOptions, getCompanyBankQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { changeCompanyBank } from '../api/generated/sdk.gen';
import { useText } from '../app/language';
import { SectionPanel } from './SectionPanel';

interface Draft {
  iban: string;
  bic: string;
  accountHolder: string;
}

/** In blocks of four, as it stands on paper. */
export function showIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Where the fund pays to (S000-14); a change asks for a fresh second factor. */
export function BankPanel(props: { employerNumber: string; missing: Set<string>; mayEdit: boolean }) {
  const { t } = useText();
  const path = { employerNumber: props.employerNumber };
  const query = useQuery(getCompanyBankOptions({ path }));
  return (
    <SectionPanel<CompanyBank, Draft>
      {...props}
      section="BANK"
      title={t('company.bank')}
      query={query}
      queryKey={getCompanyBankQueryKey({ path })}
      facts={(bank) => [
        {
          label: t('company.field.iban'),
          value: bank.iban && showIban(bank.iban),
          numeric: true,
          field: 'iban',
        },
        ...(bank.bic ? [{ label: t('company.field.bic'), value: bank.bic }] : []),
        { label: t('company.field.accountHolder'), value: bank.accountHolder, field: 'accountHolder' },
      ]}
      begin={(bank) => ({
        iban: bank.iban ? showIban(bank.iban) : '',
        bic: bank.bic ?? '',
        accountHolder: bank.accountHolder ?? '',
      })}
      save={async (draft, version) => (await changeCompanyBank({ path, body: { ...draft, version } })).data}
      fields={({ draft, change, errorAt }) => (
        <>
          <TextInput
            label={t('company.field.iban')}
            description={t('company.ibanHint')}
            autoComplete="off"
            spellCheck={false}
            value={draft.iban}
            onChange={(event) => change({ iban: event.currentTarget.value })}
            error={errorAt('/iban')}
          />
          <TextInput
            label={t('company.field.accountHolder')}
            value={draft.accountHolder}
            onChange={(event) => change({ accountHolder: event.currentTarget.value })}
            maxLength={70}
            error={errorAt('/accountHolder')}
          />
          <TextInput
            label={t('company.field.bic')}
            description={t('company.bicHint')}
            autoComplete="off"
            spellCheck={false}
            value={draft.bic}
            onChange={(event) => change({ bic: event.currentTarget.value })}
            error={errorAt('/bic')}
          />
        </>
      )}
    />
  );
}
