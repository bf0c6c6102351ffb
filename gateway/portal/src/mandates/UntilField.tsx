import { TextInput, type TextInputProps } from '@mantine/core';
import { useText } from '../app/language';
import { showDay, today } from '../format/calendar';
import { latestEnd } from './mandates';

/** Until when a mandate that begins today is to hold, and how late that may be. */
export function UntilField(props: Omit<TextInputProps, 'onChange'> & { onChange: (day: string) => void }) {
  const { t, locale } = useText();
  const latest = latestEnd(today());
  return (
    <TextInput
      {...props}
      type="date"
      label={t('grant.until')}
      description={t('grant.untilHint', { latest: showDay(latest, locale) })}
      min={today()}
      max={latest}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      required
    />
  );
}
