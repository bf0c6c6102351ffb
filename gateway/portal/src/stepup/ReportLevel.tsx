import { Alert, Button, Group, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useLanguage, useText } from '../app/language';
import { useSession } from '../app/session';
import { showDay } from '../format/calendar';
import { useServices } from '../mandates/mandates';
import { beginStepUp } from './begin';

const SOON = 60;

/** Days from today until a day, by the calendar. */
export function daysUntil(day: string, now: Date): number {
  const [year, month, date] = day.split('-').map(Number);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1) - today) / 86_400_000);
}

/**
 * Says ahead of time what sending the report will need: two months before the cut-over, louder in its last week, and
 * from then on as long as only a password was used (S003-01, S003-18).
 */
export function ReportLevel({ now = new Date() }: { now?: Date }) {
  const { t, locale } = useText();
  const { language } = useLanguage();
  const session = useSession().data;
  const report = useServices().services.data?.find((service) => service.code === 'REPORT');
  if (!report || session?.level === undefined || session.level.startsWith('L2')) return null;
  const needed = report.levelToday !== 'L1' && report.levelToday !== 'L0';
  const days = report.cutover ? daysUntil(report.cutover, now) : undefined;
  if (!needed && (days === undefined || days > SOON)) return null;
  return (
    <Alert
      variant="outline"
      color={needed || (days ?? SOON) <= 7 ? 'red' : 'yellow'}
      icon={<IconShieldLock aria-hidden />}
      title={
        needed
          ? t('stepup.report.title')
          : t('stepup.report.soonTitle', { day: showDay(report.cutover ?? '', locale) })
      }
      mb="md"
      data-testid="report-level"
    >
      <Text size="sm">{needed ? t('stepup.report.text') : t('stepup.report.soon', { days: days ?? 0 })}</Text>
      <Text size="sm">{t('stepup.paperReport', { form: report.paperForm })}</Text>
      <Group mt="xs">
        <Button size="xs" onClick={() => beginStepUp('L2', language, undefined, session.broker)}>
          {t('stepup.report.go')}
        </Button>
      </Group>
    </Alert>
  );
}
