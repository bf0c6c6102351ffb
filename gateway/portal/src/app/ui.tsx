import { Alert, Anchor, Button, CopyButton, Group, Loader, Stack, Text, Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconAlertTriangleFilled,
  IconCheck,
  IconCircleCheck,
  IconClock,
  IconCopy,
  IconPencil,
  IconRefresh,
} from '@tabler/icons-react';
import { createLink } from '@tanstack/react-router';
import { type ComponentProps, type ReactNode, useEffect, useId, useRef } from 'react';
import type { ReportState } from '../api/generated';
import { ApiProblem } from '../api/problem';
import { useText } from './language';
import css from './ui.module.css';

export const LinkAnchor = createLink(Anchor<'a'>);
export const LinkButton = createLink((props: ComponentProps<typeof Button<'a'>>) => (
  <Button component="a" {...props} />
));

let firstPage = true;

/** The page's title: names the document, and takes the focus when one page follows another (WCAG 2.4.3). */
export function PageHeading(props: {
  title: string;
  documentTitle?: string;
  children?: ReactNode;
  aside?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { t } = useText();
  const documentTitle = props.documentTitle ?? props.title;
  useEffect(() => {
    document.title = t('app.documentTitle', { page: documentTitle });
  }, [documentTitle, t]);
  useEffect(() => {
    if (firstPage) firstPage = false;
    else heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={css.heading}>
      <div className={css.headingText}>
        <Title order={1} ref={heading} tabIndex={-1} className={css.h1}>
          {props.title}
        </Title>
        {props.children}
      </div>
      {props.aside}
    </div>
  );
}

/** A titled area of a page, on its own surface. */
export function Panel(props: {
  title?: string;
  aside?: ReactNode;
  children: ReactNode;
  flush?: boolean;
  className?: string;
}) {
  const id = useId();
  return (
    <section
      className={`${css.panel} ${props.className ?? ''}`}
      aria-labelledby={props.title ? id : undefined}
    >
      {props.title && (
        <div className={css.panelHead}>
          <Title order={2} id={id}>
            {props.title}
          </Title>
          {props.aside}
        </div>
      )}
      <div className={props.flush ? css.panelFlush : css.panelBody}>{props.children}</div>
    </section>
  );
}

/** The one sign for missing data (S000-04): same on tile, section and field. */
export function MissingSign(props: { children?: ReactNode }) {
  const { t } = useText();
  return (
    <span className={css.missing}>
      <IconAlertTriangleFilled size={15} aria-hidden />
      <span>{props.children ?? t('missing.sign')}</span>
    </span>
  );
}

export function Pill(props: {
  tone: 'ok' | 'warn' | 'bad' | 'info' | 'idle';
  icon?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={css.pill} data-tone={props.tone}>
      {props.icon}
      {props.children}
    </span>
  );
}

export function ReportStatePill({ state }: { state: ReportState }) {
  const { t } = useText();
  const icons = {
    FUTURE: <IconClock size={14} aria-hidden />,
    OPEN: <IconPencil size={14} aria-hidden />,
    DRAFT: <IconPencil size={14} aria-hidden />,
    FILED: <IconCircleCheck size={14} aria-hidden />,
    OVERDUE: <IconAlertTriangle size={14} aria-hidden />,
    NOT_REQUIRED: <IconCircleCheck size={14} aria-hidden />,
    CLOSED: <IconAlertTriangle size={14} aria-hidden />,
  };
  const tones = {
    FUTURE: 'idle',
    OPEN: 'info',
    DRAFT: 'info',
    FILED: 'ok',
    OVERDUE: 'bad',
    NOT_REQUIRED: 'idle',
    CLOSED: 'warn',
  } as const;
  return (
    <Pill tone={tones[state]} icon={icons[state]}>
      {t(`state.${state}`)}
    </Pill>
  );
}

/** Label and value pairs; a missing value carries the sign. */
export function Facts(props: {
  items: { label: string; value: ReactNode; numeric?: boolean }[];
  columns?: boolean;
}) {
  return (
    <dl className={css.facts} data-columns={props.columns || undefined}>
      {props.items.map((item) => (
        <div key={item.label} className={css.fact}>
          <dt>{item.label}</dt>
          <dd className={item.numeric ? css.figure : undefined}>{item.value || <MissingSign />}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a service said went wrong, with the id that the fund's staff can look up. */
export function ProblemView(props: { error: unknown; onRetry?: () => void }) {
  const { t } = useText();
  const problem = props.error instanceof ApiProblem ? props.error : undefined;
  const title = problem?.unavailable ? t('problem.unavailable') : (problem?.title ?? t('problem.unexpected'));
  return (
    <Alert
      color="red"
      variant="outline"
      className={css.problem}
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
      role="alert"
    >
      <Stack gap="xs" align="flex-start">
        {problem?.detail && problem.detail !== title && <Text size="sm">{problem.detail}</Text>}
        {problem?.errors
          .filter((error) => error.message)
          .map((error) => (
            <Text size="sm" key={error.pointer + error.code}>
              {error.message}
            </Text>
          ))}
        {problem?.correlationId && (
          <Text size="xs" c="dimmed">
            {t('problem.correlation', { id: problem.correlationId })}
          </Text>
        )}
        {props.onRetry && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={props.onRetry}
          >
            {t('action.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

/** Waiting, said to everybody; shown late enough not to flicker on quick answers. */
export function Waiting({ label }: { label?: string }) {
  const { t } = useText();
  return (
    <div className={css.waiting} role="status">
      <Loader size="sm" aria-hidden />
      <Text size="sm" c="dimmed">
        {label ?? t('state.loading')}
      </Text>
    </div>
  );
}

export function Copyable(props: { value: string; label: string; shown?: string }) {
  const { t } = useText();
  return (
    <CopyButton value={props.value} timeout={2500}>
      {({ copied, copy }) => (
        <Button
          size="compact-sm"
          variant="default"
          onClick={copy}
          leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          aria-label={t('action.copyNamed', { what: props.label })}
        >
          <span aria-live="polite">{copied ? t('action.copied') : t('action.copy')}</span>
        </Button>
      )}
    </CopyButton>
  );
}

export function Empty(props: { children: ReactNode; icon?: ReactNode }) {
  return (
    <div className={css.empty}>
      {props.icon}
      <Text size="sm" c="dimmed">
        {props.children}
      </Text>
    </div>
  );
}

/** A query's answer, or what stands in for it. */
export function Answer<T>(props: {
  query: { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown };
  children: (data: T) => ReactNode;
  waiting?: ReactNode;
}) {
  if (props.query.data !== undefined) return props.children(props.query.data);
  if (props.query.error)
    return <ProblemView error={props.query.error} onRetry={() => props.query.refetch()} />;
  return props.waiting ?? <Waiting />;
}

export function Row(props: { children: ReactNode }) {
  return (
    <Group gap="xs" wrap="wrap">
      {props.children}
    </Group>
  );
}
