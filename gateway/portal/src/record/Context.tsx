import { ActionIcon } from '@mantine/core';
import { IconUser, IconX } from '@tabler/icons-react';
import { createLink, useParams } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useText } from '../app/language';
import { isProvider, useOrganisations, useRole } from '../mandates/mandates';
import { useOrganisationName } from '../mandates/OfficeFrame';
import css from './record.module.css';
import { useRecord } from './useRecord';

const LinkIcon = createLink((props: ComponentProps<typeof ActionIcon<'a'>>) => (
  <ActionIcon component="a" {...props} />
));

function OfficeName({ organisation }: { organisation: string }) {
  return <span className={css.throughName}>{useOrganisationName(organisation)}</span>;
}

/** The office through which somebody acts for a client; an employer's own people have none. */
function ActsThrough({ employerNumber }: { employerNumber: string }) {
  const { t } = useText();
  const { member } = useRole(employerNumber);
  const offices = useOrganisations().data?.filter((each) => isProvider(each.organisation)) ?? [];
  if (member || offices.length === 0) return null;
  return (
    <section className={css.through} aria-label={t('record.through')}>
      {offices.map((office) => (
        <OfficeName key={office.organisation} organisation={office.organisation} />
      ))}
      <span>{t('record.actsFor')}</span>
    </section>
  );
}

/** The worker whose record is open, with the way back to the employer (S001-08). */
function OpenWorker(props: { employerNumber: string; workerNumber: string }) {
  const { t } = useText();
  const { name } = useRecord(props.employerNumber, props.workerNumber);
  return (
    <section className={css.open} aria-label={t('record.opened')}>
      <IconUser size={18} aria-hidden />
      <span className={css.name}>{name ?? props.workerNumber}</span>
      {name && <span className={css.number}>{props.workerNumber}</span>}
      <LinkIcon
        to="/employers/$employerNumber"
        params={{ employerNumber: props.employerNumber }}
        variant="subtle"
        color="gray"
        c="inherit"
        size={36}
        aria-label={t('record.close', { name: name ?? props.workerNumber })}
      >
        <IconX size={18} aria-hidden />
      </LinkIcon>
    </section>
  );
}

/** Before the employer's name: for whom one works. */
export function ContextBefore({ employerNumber }: { employerNumber: string }) {
  return <ActsThrough employerNumber={employerNumber} />;
}

/** After the employer's name: the worker who is open, if one is. */
export function ContextAfter({ employerNumber }: { employerNumber: string }) {
  const { workerNumber } = useParams({ strict: false });
  return workerNumber ? (
    <OpenWorker key={workerNumber} employerNumber={employerNumber} workerNumber={workerNumber} />
  ) : null;
}

/** The same where the screen has no room beside the employer's name: above it and below it. */
export function NarrowBefore({ employerNumber }: { employerNumber: string }) {
  return (
    <div className={css.narrow}>
      <ContextBefore employerNumber={employerNumber} />
    </div>
  );
}

export function NarrowAfter({ employerNumber }: { employerNumber: string }) {
  return (
    <div className={css.narrow}>
      <ContextAfter employerNumber={employerNumber} />
    </div>
  );
}
