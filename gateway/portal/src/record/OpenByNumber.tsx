import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../app/language';
import { Panel } from '../app/ui';
import css from './record.module.css';

const NUMBER = /^\d{10}$/;

/** The way to a worker for somebody who may report about workers, but not look at the list of them. */
export function OpenByNumber({ employerNumber }: { employerNumber: string }) {
  const { t } = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const workerNumber = typed.replaceAll(' ', '');
  return (
    <Panel title={t('record.find')}>
      <form
        className={css.day}
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({
            to: '/employers/$employerNumber/employees/$workerNumber',
            params: { employerNumber, workerNumber },
          });
        }}
      >
        <TextInput
          label={t('employees.number')}
          description={t('record.findHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          inputMode="numeric"
          maxLength={14}
        />
        <Button type="submit" disabled={!NUMBER.test(workerNumber)} mb={24}>
          {t('record.open')}
        </Button>
      </form>
    </Panel>
  );
}
