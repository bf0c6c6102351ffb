import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CompanySection } from '../api/generated';
import {
  getCompanyHistoryQueryKey,
  listMissingDataQueryKey,
} from '../api/generated/@tanstack/react-query.gen';
import { errorAt, fieldErrors, hasStatus } from '../api/problem';
import { useText } from '../app/language';
import { Answer, Facts, MissingSign, Panel, ProblemView } from '../app/ui';
import { useKeptInput } from '../stepup/keptInput';
import css from './company.module.css';
import { History } from './History';
import { StaleNotice } from './StaleNotice';

export interface Fact {
  label: string;
  value: ReactNode;
  numeric?: boolean;
  /** Name of the field in the list of missing data; without one the datum may be absent. */
  field?: string;
}

/** What the fields of a form need: the draft, how to change it, and what is wrong where. */
export interface Editing<D> {
  draft: D;
  change: (part: Partial<D>) => void;
  errorAt: (pointer: string) => string | undefined;
}

interface SectionProps<V extends { version: number }, D> {
  section: CompanySection;
  employerNumber: string;
  title: string;
  query: { data: V | undefined; error: unknown; isPending: boolean; refetch: () => unknown };
  queryKey: readonly unknown[];
  missing: Set<string>;
  mayEdit: boolean;
  facts: (view: V) => Fact[];
  begin: (view: V) => D;
  save: (draft: D, version: number) => Promise<V>;
  fields: (editing: Editing<D>) => ReactNode;
  children?: ReactNode;
}

/** What somebody had typed when a step-up led him away, and on which version of the data. */
interface Kept<D> {
  draft: D;
  version: number;
}

const keyOf = (section: CompanySection) => `company ${section}`;

/** One section of the company's data: for reading, with the sign where something is missing, and for editing. */
export function SectionPanel<V extends { version: number }, D>(props: SectionProps<V, D>) {
  const { t } = useText();
  const before = useKeptInput<Kept<D>>(keyOf(props.section), undefined);
  const [resumed, setResumed] = useState(before);
  const [editing, setEditing] = useState(before !== undefined);
  const [saved, setSaved] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  // The form takes the place of the button that opened it, so the way back is kept by hand.
  useEffect(() => {
    if (wasEditing.current && !editing) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const close = (nowSaved: boolean) => {
    setSaved(nowSaved);
    setResumed(undefined);
    setEditing(false);
  };
  const facts = (view: V) =>
    props
      .facts(view)
      .map((fact) =>
        fact.value || (fact.field && props.missing.has(fact.field)) ? fact : { ...fact, value: '–' },
      );
  return (
    <Panel
      title={props.title}
      aside={
        <Group gap="sm">
          <span role="status" className={css.saved}>
            {saved && t('company.saved')}
          </span>
          {props.missing.size > 0 && <MissingSign />}
          {props.mayEdit && props.query.data && !editing && (
            <Button
              ref={edit}
              size="xs"
              variant="default"
              leftSection={<IconPencil size={14} aria-hidden />}
              aria-label={t('company.editNamed', { section: props.title })}
              onClick={() => {
                setSaved(false);
                setEditing(true);
              }}
            >
              {t('company.edit')}
            </Button>
          )}
        </Group>
      }
    >
      <Answer query={props.query}>
        {(view) =>
          editing ? (
            <SectionForm {...props} view={view} facts={facts} resumed={resumed} onClose={close} />
          ) : (
            <>
              <Facts items={facts(view)} />
              {props.children}
              <History employerNumber={props.employerNumber} section={props.section} title={props.title} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}

function SectionForm<V extends { version: number }, D>(
  props: SectionProps<V, D> & { view: V; resumed: Kept<D> | undefined; onClose: (saved: boolean) => void },
) {
  const { t } = useText();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => props.resumed?.draft ?? props.begin(props.view));
  const [version, setVersion] = useState(props.resumed?.version ?? props.view.version);
  useKeptInput<Kept<D>>(keyOf(props.section), { draft, version });
  const [newer, setNewer] = useState<V>();
  const save = useMutation({
    mutationFn: () => props.save(draft, version),
    onSuccess: async (view) => {
      queries.setQueryData(props.queryKey, view);
      const path = { employerNumber: props.employerNumber };
      await queries.invalidateQueries({ queryKey: listMissingDataQueryKey({ path }) });
      await queries.invalidateQueries({
        queryKey: getCompanyHistoryQueryKey({ path, query: { section: props.section } }),
      });
      props.onClose(true);
    },
    onError: (error) => {
      const current = hasStatus(error, 409) && error.members.current;
      if (current) setNewer(current as V);
    },
  });
  const errors = fieldErrors(save.error);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  // After a refusal the focus goes to the first field that needs attention (WCAG 3.3.1).
  useEffect(() => {
    if (fieldErrors(save.error).length)
      form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [save.error]);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Stack gap="md">
        {newer && (
          <StaleNotice
            facts={props.facts(newer)}
            onTake={() => {
              queries.setQueryData(props.queryKey, newer);
              setDraft(props.begin(newer));
              setVersion(newer.version);
              setNewer(undefined);
              save.reset();
            }}
            onKeep={() => {
              setVersion(newer.version);
              setNewer(undefined);
              save.reset();
            }}
          />
        )}
        {props.fields({
          draft,
          change: (part) => setDraft((before) => ({ ...before, ...part })),
          errorAt: (pointer) => errorAt(save.error, pointer),
        })}
        {save.error && !newer && errors.length === 0 && <ProblemView error={save.error} />}
        {errors.length > 0 && (
          <Text size="sm" c="var(--fl-bad)" role="alert">
            {t('company.errors', { count: errors.length })}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => props.onClose(false)}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={newer !== undefined}>
            {t('company.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
