import { Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CompanyAddress } from '../api/generated';
import {
  getCompanyAddressOptions,
  getCompanyAddressQueryKey,
} from '../api/generated/@tanstack/react-query.gen';
import { changeCompanyAddress } from '../api/generated/sdk.gen';
import { useText } from '../app/language';
import { countryName } from '../format/country';
import css from './company.module.css';
import { countryChoices } from './countries';
import { SectionPanel } from './SectionPanel';

interface Draft {
  street: string;
  postalCode: string;
  city: string;
  country: string;
}

/** Where the company's post goes (S000-14). */
export function AddressPanel(props: { employerNumber: string; missing: Set<string>; mayEdit: boolean }) {
  const { t, locale } = useText();
  const path = { employerNumber: props.employerNumber };
  const query = useQuery(getCompanyAddressOptions({ path }));
  return (
    <SectionPanel<CompanyAddress, Draft>
      {...props}
      section="ADDRESS"
      title={t('company.address')}
      query={query}
      queryKey={getCompanyAddressQueryKey({ path })}
      facts={(address) => [
        { label: t('company.field.street'), value: address.street, field: 'street' },
        { label: t('company.field.postalCode'), value: address.postalCode, field: 'postalCode' },
        { label: t('company.field.city'), value: address.city, field: 'city' },
        {
          label: t('company.country'),
          value: address.country && countryName(address.country, locale),
          field: 'country',
        },
      ]}
      begin={(address) => ({
        street: address.street ?? '',
        postalCode: address.postalCode ?? '',
        city: address.city ?? '',
        country: address.country ?? '',
      })}
      save={async (draft, version) =>
        (await changeCompanyAddress({ path, body: { ...draft, version } })).data
      }
      fields={({ draft, change, errorAt }) => (
        <>
          <TextInput
            label={t('company.field.street')}
            autoComplete="street-address"
            value={draft.street}
            onChange={(event) => change({ street: event.currentTarget.value })}
            error={errorAt('/street')}
          />
          <div className={css.postal}>
            <TextInput
              label={t('company.field.postalCode')}
              autoComplete="postal-code"
              value={draft.postalCode}
              onChange={(event) => change({ postalCode: event.currentTarget.value })}
              error={errorAt('/postalCode')}
            />
            <TextInput
              label={t('company.field.city')}
              autoComplete="address-level2"
              value={draft.city}
              onChange={(event) => change({ city: event.currentTarget.value })}
              error={errorAt('/city')}
            />
          </div>
          <Select
            label={t('company.country')}
            data={countryChoices(locale, draft.country || undefined)}
            value={draft.country || null}
            onChange={(country) => change({ country: country ?? '' })}
            searchable
            nothingFoundMessage={t('company.noCountry')}
            error={errorAt('/country')}
          />
        </>
      )}
    />
  );
}
