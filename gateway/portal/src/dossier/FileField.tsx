import { Button, Progress } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { errorAt, hasStatus } from '../api/problem';
import { useText } from '../app/language';
import { useMe, useSession } from '../app/session';
import { needOf, stepUp } from '../stepup/need';
import css from './dossier.module.css';
import { LONGEST } from './transfer';

const TYPES = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';
/** Time to look for the file and to send it. */
const MARGIN = 60_000;

/** What a service said about the file of a form. */
export function errorOfFile(error: unknown): string | undefined {
  return hasStatus(error, 413) ? error.title : errorAt(error, '/file');
}

/** A problem that no field tells and no step-up solves. */
export function otherProblem(error: unknown): unknown {
  if (error instanceof DOMException || needOf(error)) return undefined;
  return errorOfFile(error) ? undefined : (error ?? undefined);
}

/**
 * A chosen file does not survive the way to a stronger login, so the login comes first. Clerks need none for an
 * employer's papers.
 */
export function useLoginFirst(service: string, paperForm: string): () => boolean {
  const session = useSession().data;
  const clerk = useMe().data?.fund.includes('CLERK') ?? false;
  return () => {
    const until = session?.elevatedUntil ? Date.parse(session.elevatedUntil) : 0;
    if (clerk || session?.level === undefined || until > Date.now() + MARGIN) return false;
    const second = session.level === 'L2';
    stepUp.ask({
      missing: second ? 'FRESH_LOGIN' : 'SECOND_FACTOR',
      level: second ? 'L2-fresh' : 'L2',
      service,
      paperForm,
    });
    return true;
  };
}

/** Chooses a file; whoever uses it says what happens with it. */
export function FileField(props: {
  label: string;
  button: string;
  buttonLabel?: string;
  hint?: boolean;
  error?: string;
  disabled?: boolean;
  variant?: 'filled' | 'default';
  /** True when something else comes first. */
  before?: () => boolean;
  onFile: (file: File) => void;
}) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const id = useId();
  const error = tooLarge ? t('dossier.tooLarge') : props.error;
  return (
    <div className={css.field}>
      <div className={css.actions}>
        <Button
          variant={props.variant ?? 'default'}
          size="sm"
          leftSection={<IconUpload size={16} aria-hidden />}
          disabled={props.disabled}
          aria-label={props.buttonLabel}
          aria-describedby={id}
          onClick={() => {
            if (!props.before?.()) input.current?.click();
          }}
        >
          {props.button}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={TYPES}
          aria-label={props.label}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (!file) return;
            setTooLarge(file.size > LONGEST);
            if (file.size <= LONGEST) props.onFile(file);
          }}
        />
      </div>
      <div id={id} className={css.field}>
        {props.hint !== false && <span className={css.hint}>{t('dossier.fileHint')}</span>}
        {error && (
          <span className={css.error} role="alert">
            {error}
          </span>
        )}
      </div>
    </div>
  );
}

/** How much of a file has been sent; the rest of the time the fund looks at it. */
export function SendProgress(props: { share: number; onCancel: () => void }) {
  const { t, locale } = useText();
  const percent = Math.round(props.share * 100);
  const shown = new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
  return (
    <div className={css.progress}>
      <Progress.Root size="md">
        <Progress.Section value={percent} aria-label={t('dossier.sending')} />
      </Progress.Root>
      <span role="status">{percent < 100 ? shown : t('dossier.checking')}</span>
      <Button size="compact-xs" variant="subtle" onClick={props.onCancel}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}
