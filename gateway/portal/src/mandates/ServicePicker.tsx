import { Checkbox, Text } from '@mantine/core';
import { useId } from 'react';
import type { Service } from '../api/generated';
import { useText } from '../app/language';
import css from './mandates.module.css';

/** Services one by one, each with its description; the tick for all of them only sets every other tick (S003-06). */
export function ServicePicker(props: {
  legend: string;
  services: Service[];
  value: string[];
  onChange: (codes: string[]) => void;
  error?: string | undefined;
}) {
  const { t } = useText();
  const problem = useId();
  const codes = props.services.map((service) => service.code);
  const all = codes.every((code) => props.value.includes(code));
  const toggle = (code: string, on: boolean) =>
    props.onChange(codes.filter((each) => (each === code ? on : props.value.includes(each))));
  return (
    <fieldset className={css.picker} aria-describedby={props.error ? problem : undefined}>
      <legend>{props.legend}</legend>
      <Checkbox
        label={t('mandate.allServices')}
        checked={all}
        indeterminate={!all && props.value.length > 0}
        onChange={(event) => props.onChange(event.currentTarget.checked ? codes : [])}
      />
      <div className={css.options}>
        {props.services.map((service) => (
          <Checkbox
            key={service.code}
            label={service.name}
            description={service.description}
            checked={props.value.includes(service.code)}
            onChange={(event) => toggle(service.code, event.currentTarget.checked)}
          />
        ))}
      </div>
      {props.error && (
        <Text id={problem} size="sm" c="var(--mantine-color-error)" mt="xs" role="alert">
          {props.error}
        </Text>
      )}
    </fieldset>
  );
}
