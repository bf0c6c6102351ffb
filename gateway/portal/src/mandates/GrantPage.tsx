import { Alert, Button, Group, Radio, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Mandate, ProviderData } from '../api/generated';
import {
  getProviderOptions,
  grantMandateMutation,
  listGivenMandatesOptions,
} from '../api/generated/@tanstack/react-query.gen';
import { ApiProblem } from '../api/problem';
import { useText } from '../app/language';
import { Answer, LinkButton, PageHeading, Panel } from '../app/ui';
import { showDay, today } from '../format/calendar';
import { countryName } from '../format/country';
import { useKeptInput } from '../stepup/keptInput';
import { ConsentDialog } from './Decision';
import { ServiceTags } from './MandateCard';
import { CONSENT_TEXT, granteeOf, useServices } from './mandates';
import css from './mandates.module.css';
import { ServicePicker } from './ServicePicker';
import { UntilField } from './UntilField';

const COUNTRIES = (
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT ' + 'NL NO PL PT RO SE SI SK'
).split(' ');
const NOBODY: ProviderData = { name: '', street: '', postalCode: '', city: '', country: '', email: '' };
const FIELDS = ['name', 'street', 'postalCode', 'city', 'email', 'contact'] as const;

/** What the service said about single fields; the page shows the text where the field is. */
function fieldsOf(error: unknown): Record<string, string> {
  if (!(error instanceof ApiProblem)) return {};
  return Object.fromEntries(
    error.errors.map((each) => [each.pointer.replace(/\/\d+$/, ''), each.message ?? each.code]),
  );
}

function KnownGrantee(props: { value: string; onChange: (value: string) => void; error?: string }) {
  const { t } = useText();
  const number = props.value.trim().toUpperCase().replaceAll(' ', '');
  const provider = useQuery({
    ...getProviderOptions({ path: { number } }),
    enabled: /^DL\d{4,10}$/.test(number),
    retry: false,
  });
  return (
    <div>
      <TextInput
        label={t('grant.number')}
        description={t('grant.numberHint')}
        value={props.value}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        error={props.error}
        autoComplete="off"
        maw={360}
        required
      />
      <Text size="sm" mt={6} role="status">
        {provider.data && t('grant.found', { name: provider.data.name })}
        {provider.error && t('grant.notFound')}
      </Text>
    </div>
  );
}

function NewProvider(props: {
  value: ProviderData;
  onChange: (value: ProviderData) => void;
  errors: Record<string, string>;
}) {
  const { t, locale } = useText();
  const set = (field: keyof ProviderData, text: string) => props.onChange({ ...props.value, [field]: text });
  return (
    <div className={css.pair}>
      {FIELDS.map((field) => (
        <TextInput
          key={field}
          label={t(`grant.provider.${field}`)}
          type={field === 'email' ? 'email' : 'text'}
          value={props.value[field] ?? ''}
          onChange={(event) => set(field, event.currentTarget.value)}
          error={props.errors[`/provider/${field}`]}
          required={field !== 'contact'}
          maxLength={200}
        />
      ))}
      <Select
        label={t('grant.provider.country')}
        data={COUNTRIES.map((code) => ({ value: code, label: countryName(code, locale) })).sort((a, b) =>
          a.label.localeCompare(b.label, locale),
        )}
        value={props.value.country || null}
        onChange={(code) => set('country', code ?? '')}
        error={props.errors['/provider/country']}
        searchable
        required
      />
    </div>
  );
}

/** Two mandates for the same thing are refused: one that covers both is offered (S003-06). */
function MergeOffer(props: { overlapping: Mandate | undefined; services: string[]; onMerge: () => void }) {
  const { t, locale } = useText();
  return (
    <Alert color="yellow" variant="outline" title={t('grant.overlapTitle')} role="alert">
      <Stack gap="sm" align="flex-start">
        {props.overlapping && (
          <Text size="sm">
            {t('grant.overlap', {
              name: granteeOf(props.overlapping),
              until: showDay(props.overlapping.validUntil, locale),
            })}
          </Text>
        )}
        <ServiceTags codes={props.services} />
        <Button onClick={props.onMerge}>{t('grant.merge')}</Button>
      </Stack>
    </Alert>
  );
}

/** The employer lets a provider or a sister company act: whom, for what, until when, and the consent to it. */
export function GrantPage() {
  const { t, locale } = useText();
  const { employerNumber } = useParams({ from: '/employers/$employerNumber' });
  const asked = useSearch({ from: '/employers/$employerNumber/users/grant' });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { services } = useServices();
  const given = useQuery(listGivenMandatesOptions({ path: { employerNumber } }));
  const from = today();
  const [known, setKnown] = useState(true);
  const [grantee, setGrantee] = useState(asked.grantee ?? '');
  const [provider, setProvider] = useState<ProviderData>(NOBODY);
  const [codes, setCodes] = useState<string[]>(asked.services?.split(',') ?? []);
  const [until, setUntil] = useState(`${Number(from.slice(0, 4)) + 1}-12-31`);
  const [replaces, setReplaces] = useState(asked.replaces);
  const [asking, setAsking] = useState(false);
  const before = useKeptInput('grant', { known, grantee, provider, codes, until, replaces });
  useEffect(() => {
    if (!before) return;
    setKnown(before.known);
    setGrantee(before.grantee);
    setProvider(before.provider);
    setCodes(before.codes);
    setUntil(before.until);
    setReplaces(before.replaces);
  }, [before]);
  const grant = useMutation({
    ...grantMandateMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries();
      notifications.show({ message: t('grant.done') });
      await navigate({ to: '/employers/$employerNumber/users', params: { employerNumber } });
    },
    onError: (error) => {
      // Mistakes in fields and an overlap are mended on the page, everything else is said in the dialog.
      if (error instanceof ApiProblem && (error.errors.length > 0 || error.code === 'MANDATE_OVERLAPS'))
        setAsking(false);
    },
  });
  const problem = grant.error instanceof ApiProblem ? grant.error : undefined;
  const errors = fieldsOf(problem);
  const overlaps = problem?.code === 'MANDATE_OVERLAPS' ? problem.members : undefined;
  const merged = Array.isArray(overlaps?.mergedServices) ? (overlaps.mergedServices as string[]) : [];
  const overlapping = given.data?.find((mandate) => mandate.mandateId === overlaps?.mandate);
  const number = grantee.trim().toUpperCase().replaceAll(' ', '');
  const complete = codes.length > 0 && until !== '' && (known ? number !== '' : provider.name !== '');
  const whom = known ? number : provider.name;

  return (
    <div className={css.form}>
      <PageHeading title={replaces ? t('grant.titleReplace') : t('grant.title')}>
        <Text>{t('grant.lead')}</Text>
      </PageHeading>
      {overlaps && (
        <MergeOffer
          overlapping={overlapping}
          services={merged}
          onMerge={() => {
            setCodes(merged);
            setReplaces(String(overlaps.mandate));
            grant.reset();
            setAsking(true);
          }}
        />
      )}
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          grant.reset();
          setAsking(true);
        }}
      >
        <Panel title={t('grant.whom')}>
          <Stack gap="md">
            <Radio.Group
              value={known ? 'known' : 'new'}
              onChange={(value) => setKnown(value === 'known')}
              aria-label={t('grant.whom')}
            >
              <Stack gap="xs">
                <Radio value="known" label={t('grant.known')} />
                <Radio value="new" label={t('grant.new')} />
              </Stack>
            </Radio.Group>
            {known ? (
              <KnownGrantee
                value={grantee}
                onChange={setGrantee}
                {...(errors['/grantee'] ? { error: errors['/grantee'] } : {})}
              />
            ) : (
              <NewProvider value={provider} onChange={setProvider} errors={errors} />
            )}
          </Stack>
        </Panel>
        <Panel title={t('grant.what')}>
          <Answer query={services}>
            {(all) => (
              <ServicePicker
                legend={t('grant.services')}
                services={all.filter((service) => service.mandatable)}
                value={codes}
                onChange={setCodes}
                error={errors['/services']}
              />
            )}
          </Answer>
        </Panel>
        <Panel title={t('grant.howLong')}>
          <UntilField value={until} onChange={setUntil} error={errors['/validUntil']} maw={260} />
        </Panel>
        <Group>
          <Button type="submit" disabled={!complete}>
            {t('grant.submit')}
          </Button>
          <LinkButton variant="default" to="/employers/$employerNumber/users" params={{ employerNumber }}>
            {t('action.cancel')}
          </LinkButton>
        </Group>
      </form>
      <ConsentDialog
        key={String(asking)}
        opened={asking}
        facts={[
          { label: t('grant.whom'), value: whom },
          { label: t('grant.services'), value: <ServiceTags codes={codes} /> },
          { label: t('grant.until'), value: showDay(until, locale) },
        ]}
        pending={grant.isPending}
        error={asking ? grant.error : undefined}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          grant.mutate({
            path: { employerNumber },
            body: {
              ...(known ? { grantee: number } : { provider }),
              services: codes,
              validUntil: until,
              ...(replaces ? { replaces } : {}),
              consentTextVersion: CONSENT_TEXT,
            },
          })
        }
      />
    </div>
  );
}
