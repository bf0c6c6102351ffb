import { Button, Checkbox, Chip, Group, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type Column, DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { Empty, Panel } from '../app/ui';
import { plain } from '../format/search';
import css from './desk.module.css';

/** Rows at once: enough to work through, few enough to scroll. */
const STEP = 50;

export interface Kind<T> {
  value: string;
  label: string;
  /** All rows without it. */
  has?: (row: T) => boolean;
}

/**
 * A list of the desk with any number of rows: narrowed by kind, searched by typing, shown fifty at a time, and
 * ticked where one act is meant for many.
 */
export function LongList<T>(props: {
  caption: string;
  rows: T[];
  rowKey: (row: T) => string;
  rowTestId: string;
  columns: Column<T>[];
  /** What the search looks through. */
  textsOf: (row: T) => (string | undefined)[];
  searchLabel: string;
  kinds: Kind<T>[];
  kindLabel: string;
  empty: string;
  ticks?: {
    chosen: ReadonlySet<string>;
    onChange: (chosen: ReadonlySet<string>) => void;
    may: (row: T) => boolean;
    labelOf: (row: T) => string;
    /** What can be done with those that are ticked. */
    acts: ReactNode;
  };
}) {
  const { t } = useText();
  const [kind, setKind] = useState(props.kinds[0]?.value ?? '');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(STEP);
  const wanted = plain(search.trim());
  const of = (each: Kind<T>) => (each.has ? props.rows.filter(each.has) : props.rows);
  const narrowed = of(props.kinds.find((each) => each.value === kind) ?? { value: '', label: '' });
  const found = wanted
    ? narrowed.filter((row) => props.textsOf(row).some((text) => text && plain(text).includes(wanted)))
    : narrowed;
  const shown = found.slice(0, most);
  const { ticks } = props;
  const tickable = ticks ? found.filter(ticks.may).map(props.rowKey) : [];
  const ticked = ticks ? tickable.filter((key) => ticks.chosen.has(key)) : [];
  const tick = (keys: string[], on: boolean) => {
    const next = new Set(ticks?.chosen);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    ticks?.onChange(next);
  };
  const columns: Column<T>[] = ticks
    ? [
        {
          key: 'tick',
          header: t('desklist.tick'),
          hiddenHeader: true,
          render: (row) =>
            ticks.may(row) && (
              <Checkbox
                aria-label={ticks.labelOf(row)}
                checked={ticks.chosen.has(props.rowKey(row))}
                onChange={(event) => tick([props.rowKey(row)], event.currentTarget.checked)}
              />
            ),
        },
        ...props.columns,
      ]
    : props.columns;
  return (
    <div className={css.list}>
      <div className={css.narrow}>
        <div role="radiogroup" aria-label={props.kindLabel}>
          <Chip.Group
            value={kind}
            onChange={(value) => {
              setKind(String(value));
              setMost(STEP);
            }}
          >
            <Group gap={6}>
              {props.kinds.map((each) => (
                <Chip key={each.value} value={each.value} size="sm" variant="outline">
                  {t('desklist.kind', { kind: each.label, count: of(each).length })}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </div>
        <TextInput
          type="search"
          label={props.searchLabel}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setMost(STEP);
          }}
          className={css.search}
        />
      </div>
      {ticks && tickable.length > 0 && (
        <div className={css.ticks}>
          <Checkbox
            label={t('desklist.all', { count: tickable.length })}
            checked={ticked.length === tickable.length}
            indeterminate={ticked.length > 0 && ticked.length < tickable.length}
            onChange={(event) => tick(tickable, event.currentTarget.checked)}
          />
          <Group gap="xs">{ticks.acts}</Group>
        </div>
      )}
      <div role="status" className="fl-sr">
        {t('desklist.found', { count: found.length })}
      </div>
      <Panel flush>
        {found.length === 0 ? (
          <Empty>{wanted ? t('desklist.nothing') : props.empty}</Empty>
        ) : (
          <DataTable
            caption={props.caption}
            rows={shown}
            rowKey={props.rowKey}
            rowTestId={props.rowTestId}
            columns={columns}
          />
        )}
      </Panel>
      {found.length > shown.length && (
        <Button variant="default" className={css.more} onClick={() => setMost(most + STEP)}>
          {t('desklist.more', { shown: shown.length, count: found.length })}
        </Button>
      )}
    </div>
  );
}
