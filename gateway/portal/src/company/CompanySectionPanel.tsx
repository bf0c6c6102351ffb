import { Checkbox, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CompanyData } from '../api/generated';
import { getCompanyDataOptions, getCompanyDataQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { changeCompanyData } from '../api/generated/sdk.gen';
import { useText } from '../app/language';
import { showLongDay } from '../format/calendar';
import { countryName } from '../format/country';
import css from './company.module.css';
import { countryChoices } from './countries';
import { SectionPanel } from './SectionPanel';

interface Draft {
  country: string;
  activity: string;
  taxNumber: string;
  taxNumberConfirmed: boolean;
  givenName: string;
  familyName: string;
}

/** Who the company is (S000-13); the name is shown, another one is asked for beside. */
export function CompanySectionPanel(props: {
  employerNumber: string;
  missing: Set<string>;
  mayEdit: boolean;
}) {
  const { t, locale } = useText();
  const path = { employerNumber: props.employerNumber };
  const query = useQuery(getCompanyDataOptions({ path }));
  return (
    <SectionPanel<CompanyData, Draft>
      {...props}
      section="COMPANY"
      title={t('company.data')}
      query={query}
      queryKey={getCompanyDataQueryKey({ path })}
      facts={(data) => [
        { label: t('company.name'), value: data.companyName },
        { label: t('company.number'), value: data.employerNumber, numeric: true },
        { label: t('company.country'), value: countryName(data.country, locale) },
        { label: t('company.field.activity'), value: data.activity },
        { label: t('company.field.taxNumber'), value: data.taxNumber, numeric: true, field: 'taxNumber' },
        {
          label: t('company.field.director'),
          value: data.director && `${data.director.givenName} ${data.director.familyName}`,
          field: 'director',
        },
        { label: t('company.participation'), value: showLongDay(data.participationFrom, locale) },
        ...(data.participationUntil
          ? [
              {
                label: t('company.participationUntil'),
                value: showLongDay(data.participationUntil, locale),
              },
            ]
          : []),
        {
          label: t('company.letters'),
          value: data.lettersOnPaper ? t('company.lettersPaper') : t('company.lettersOnline'),
        },
      ]}
      begin={(data) => ({
        country: data.country,
        activity: data.activity,
        taxNumber: data.taxNumber ?? '',
        taxNumberConfirmed: false,
        givenName: data.director?.givenName ?? '',
        familyName: data.director?.familyName ?? '',
      })}
      save={async ({ givenName, familyName, ...draft }, version) =>
        (await changeCompanyData({ path, body: { ...draft, version, director: { givenName, familyName } } }))
          .data
      }
      fields={({ draft, change, errorAt }) => (
        <>
          <Select
            label={t('company.country')}
            data={countryChoices(locale, draft.country)}
            value={draft.country}
            onChange={(country) => change({ country: country ?? '' })}
            searchable
            required
            withAsterisk={false}
            nothingFoundMessage={t('company.noCountry')}
            error={errorAt('/country')}
          />
          <TextInput
            label={t('company.field.activity')}
            description={t('company.activityHint')}
            value={draft.activity}
            onChange={(event) => change({ activity: event.currentTarget.value })}
            maxLength={200}
            error={errorAt('/activity')}
          />
          <TextInput
            label={t('company.field.taxNumber')}
            description={t('company.taxNumberHint')}
            value={draft.taxNumber}
            onChange={(event) => change({ taxNumber: event.currentTarget.value, taxNumberConfirmed: false })}
            maxLength={30}
            error={errorAt('/taxNumber')}
          />
          {(errorAt('/taxNumber') || draft.taxNumberConfirmed) && (
            <Checkbox
              label={t('company.taxNumberConfirm')}
              checked={draft.taxNumberConfirmed}
              onChange={(event) => change({ taxNumberConfirmed: event.currentTarget.checked })}
            />
          )}
          <fieldset className={css.group}>
            <legend>{t('company.field.director')}</legend>
            <div className={css.pair}>
              <TextInput
                label={t('company.field.givenName')}
                value={draft.givenName}
                onChange={(event) => change({ givenName: event.currentTarget.value })}
                error={errorAt('/director/givenName')}
              />
              <TextInput
                label={t('company.field.familyName')}
                value={draft.familyName}
                onChange={(event) => change({ familyName: event.currentTarget.value })}
                error={errorAt('/director/familyName')}
              />
            </div>
          </fieldset>
        </>
      )}
    />
  );
}
