import { ActionIcon, Anchor, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CompanyContacts } from '../api/generated';
import {
  getCompanyContactsOptions,
  getCompanyContactsQueryKey,
} from '../api/generated/@tanstack/react-query.gen';
import { changeCompanyContacts } from '../api/generated/sdk.gen';
import { LANGUAGES, nameOfLanguage, useText } from '../app/language';
import { languageName } from '../format/country';
import css from './company.module.css';
import { type Editing, SectionPanel } from './SectionPanel';

const MOST_PHONES = 5;
const MOST_PERSONS = 10;

interface Phone {
  id: number;
  number: string;
}

interface Person {
  id: number;
  givenName: string;
  familyName: string;
  function: string;
  email: string;
  phone: string;
}

interface Draft {
  email: string;
  language: string;
  phones: Phone[];
  persons: Person[];
}

let lastId = 0;
const nextId = () => ++lastId;

function Call({ number }: { number: string }) {
  return <Anchor href={`tel:${number}`}>{number}</Anchor>;
}

function Phones({ draft, change, errorAt }: Editing<Draft>) {
  const { t } = useText();
  return (
    <fieldset className={css.group}>
      <legend>{t('company.field.phones')}</legend>
      <div className={css.rows}>
        {draft.phones.map((phone, index) => (
          <div key={phone.id} className={css.row}>
            <TextInput
              label={t('company.phoneNumber', { index: index + 1 })}
              type="tel"
              value={phone.number}
              onChange={(event) => {
                const number = event.currentTarget.value;
                change({
                  phones: draft.phones.map((each) => (each.id === phone.id ? { ...each, number } : each)),
                });
              }}
              error={errorAt(`/phones/${index}`)}
            />
            <ActionIcon
              className={css.remove}
              size={36}
              variant="default"
              aria-label={t('company.removePhone', { index: index + 1 })}
              onClick={() => change({ phones: draft.phones.filter((each) => each.id !== phone.id) })}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        {draft.phones.length < MOST_PHONES && (
          <div>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlus size={14} aria-hidden />}
              onClick={() => change({ phones: [...draft.phones, { id: nextId(), number: '' }] })}
            >
              {t('company.addPhone')}
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}

const PERSON_FIELDS = [
  { field: 'givenName', label: 'company.field.givenName', type: 'text' },
  { field: 'familyName', label: 'company.field.familyName', type: 'text' },
  { field: 'function', label: 'company.field.function', type: 'text' },
  { field: 'email', label: 'company.field.email', type: 'email' },
  { field: 'phone', label: 'company.field.phone', type: 'tel' },
] as const;

function Persons({ draft, change, errorAt }: Editing<Draft>) {
  const { t } = useText();
  return (
    <div className={css.rows}>
      {draft.persons.map((person, index) => (
        <fieldset key={person.id} className={css.group}>
          <legend>{t('company.person', { index: index + 1 })}</legend>
          <div className={css.pair}>
            {PERSON_FIELDS.map(({ field, label, type }) => (
              <TextInput
                key={field}
                label={t(label)}
                type={type}
                value={person[field]}
                onChange={(event) => {
                  const value = event.currentTarget.value;
                  change({
                    persons: draft.persons.map((each) =>
                      each.id === person.id ? { ...each, [field]: value } : each,
                    ),
                  });
                }}
                error={errorAt(`/persons/${index}/${field}`)}
              />
            ))}
          </div>
          <Button
            mt="sm"
            size="xs"
            variant="default"
            leftSection={<IconTrash size={14} aria-hidden />}
            onClick={() => change({ persons: draft.persons.filter((each) => each.id !== person.id) })}
          >
            {t('company.removePerson', { index: index + 1 })}
          </Button>
        </fieldset>
      ))}
      {draft.persons.length < MOST_PERSONS && (
        <div>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() =>
              change({
                persons: [
                  ...draft.persons,
                  { id: nextId(), givenName: '', familyName: '', function: '', email: '', phone: '' },
                ],
              })
            }
          >
            {t('company.addPerson')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** How the fund reaches the company (S000-14). */
export function ContactPanel(props: { employerNumber: string; missing: Set<string>; mayEdit: boolean }) {
  const { t, locale } = useText();
  const path = { employerNumber: props.employerNumber };
  const query = useQuery(getCompanyContactsOptions({ path }));
  return (
    <SectionPanel<CompanyContacts, Draft>
      {...props}
      section="CONTACTS"
      title={t('company.contacts')}
      query={query}
      queryKey={getCompanyContactsQueryKey({ path })}
      facts={(contacts) => [
        {
          label: t('company.field.email'),
          value: contacts.email && <Anchor href={`mailto:${contacts.email}`}>{contacts.email}</Anchor>,
          field: 'email',
        },
        {
          label: t('company.field.language'),
          value: contacts.language && languageName(contacts.language, locale),
          field: 'language',
        },
        {
          label: t('company.field.phones'),
          value: contacts.phones.length > 0 && (
            <ul className={css.people}>
              {contacts.phones.map((number) => (
                <li key={number}>
                  <Call number={number} />
                </li>
              ))}
            </ul>
          ),
          field: 'phones',
        },
        {
          label: t('company.field.persons'),
          value: contacts.persons.length > 0 && (
            <ul className={css.people}>
              {contacts.persons.map((person) => (
                <li key={`${person.givenName}${person.familyName}${person.function}`}>
                  {person.givenName} {person.familyName}
                  <span className={css.function}>{person.function}</span>
                  {person.email && (
                    <div>
                      <Anchor href={`mailto:${person.email}`}>{person.email}</Anchor>
                    </div>
                  )}
                  {person.phone && (
                    <div>
                      <Call number={person.phone} />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          ),
          field: 'persons',
        },
      ]}
      begin={(contacts) => ({
        email: contacts.email ?? '',
        language: contacts.language ?? '',
        phones: (contacts.phones.length > 0 ? contacts.phones : ['']).map((number) => ({
          id: nextId(),
          number,
        })),
        persons: contacts.persons.map((person) => ({
          id: nextId(),
          givenName: person.givenName,
          familyName: person.familyName,
          function: person.function,
          email: person.email ?? '',
          phone: person.phone ?? '',
        })),
      })}
      save={async (draft, version) =>
        (
          await changeCompanyContacts({
            path,
            body: {
              version,
              email: draft.email,
              language: draft.language,
              phones: draft.phones.map((phone) => phone.number),
              persons: draft.persons.map(({ id: _, ...person }) => person),
            },
          })
        ).data
      }
      fields={(editing) => (
        <>
          <TextInput
            label={t('company.field.email')}
            description={t('company.emailHint')}
            type="email"
            autoComplete="email"
            value={editing.draft.email}
            onChange={(event) => editing.change({ email: event.currentTarget.value })}
            error={editing.errorAt('/email')}
          />
          <Select
            label={t('company.field.language')}
            data={LANGUAGES.map((code) => ({ value: code, label: nameOfLanguage(code) }))}
            value={editing.draft.language || null}
            onChange={(language) => editing.change({ language: language ?? '' })}
            error={editing.errorAt('/language')}
          />
          <Phones {...editing} />
          <Persons {...editing} />
        </>
      )}
    />
  );
}
