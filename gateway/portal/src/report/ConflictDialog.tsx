import { Button, Group, Modal, Text } from '@mantine/core';
import { DataTable } from '../app/DataTable';
import { useText } from '../app/language';
import { nameOf, showField } from './lines';
import css from './report.module.css';
import type { Conflict } from './useDraft';

/** Another person saved the same draft: what they did, and the choice between their version and one's own entries. */
export function ConflictDialog(props: {
  conflict: Conflict | undefined;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}) {
  const { t, locale } = useText();
  return (
    <Modal
      opened={props.conflict !== undefined}
      onClose={props.onKeepMine}
      withCloseButton={false}
      closeOnClickOutside={false}
      size="xl"
      title={t('conflict.title')}
    >
      <Text size="sm" mb="md">
        {t('conflict.text')}
      </Text>
      <div className={css.diff}>
        {props.conflict && props.conflict.differences.length > 0 ? (
          <DataTable
            caption={t('conflict.changes')}
            rows={props.conflict.differences}
            rowKey={(row) => `${row.line.lineId}:${row.field ?? row.kind}`}
            columns={[
              { key: 'who', header: t('field.worker'), rowHeader: true, render: (row) => nameOf(row.line) },
              {
                key: 'field',
                header: t('conflict.field'),
                render: (row) => (row.field ? t(`field.${row.field}`) : t(`conflict.${row.kind}`)),
              },
              {
                key: 'before',
                header: t('conflict.before'),
                render: (row) =>
                  (row.field && row.before && showField(row.before, row.field, locale, t)) || '–',
              },
              {
                key: 'theirs',
                header: t('conflict.theirs'),
                render: (row) =>
                  (row.field && row.theirs && showField(row.theirs, row.field, locale, t)) || '–',
              },
              {
                key: 'mine',
                header: t('conflict.mine'),
                render: (row) => (row.field && row.mine && showField(row.mine, row.field, locale, t)) || '–',
              },
            ]}
          />
        ) : (
          <Text size="sm" c="dimmed">
            {t('conflict.noChanges')}
          </Text>
        )}
      </div>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={props.onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
        <Button onClick={props.onKeepMine} data-autofocus>
          {t('conflict.keepMine')}
        </Button>
      </Group>
    </Modal>
  );
}
