import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useRef, useState } from 'react';
import { checkPassword } from '../api/generated';
import { errorAt } from '../api/problem';
import { useText } from '../app/language';

/** What a password must not contain, as far as the page knows it. */
export interface OwnData {
  userName?: string;
  givenName?: string;
  familyName?: string;
  email?: string;
}

/** What the service would say to this password; nothing when it would take it, or cannot be asked now. */
export async function passwordProblem(password: string, own: OwnData): Promise<string | undefined> {
  try {
    await checkPassword({ body: { password, ...own } });
    return undefined;
  } catch (error) {
    return errorAt(error, '/password');
  }
}

/** A new password that is judged as soon as the field is left, by the rule that decides at the end. */
export function PasswordField(
  props: Omit<PasswordInputProps, 'value' | 'onChange' | 'onBlur'> & {
    value: string;
    onChange: (value: string) => void;
    own: OwnData;
  },
) {
  const { t } = useText();
  const { value, onChange, own, error, ...input } = props;
  const [said, setSaid] = useState<string>();
  const typed = useRef(value);
  typed.current = value;
  const judge = async () => {
    if (!value) return;
    const problem = await passwordProblem(value, own);
    // Somebody who types on is not told of what stood there before.
    if (typed.current === value) setSaid(problem);
  };
  return (
    <PasswordInput
      autoComplete="new-password"
      visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      {...input}
      value={value}
      error={said ?? error}
      onChange={(event) => {
        setSaid(undefined);
        onChange(event.currentTarget.value);
      }}
      onBlur={() => void judge()}
    />
  );
}
