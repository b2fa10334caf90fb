import { useState } from 'react';
import { checkMobile } from '../formats/mobile.js';
import { useText } from '../i18n/use-text.js';
import { Field } from '../parts/Field.js';

export interface PhoneProps {
  readonly phone: string;
  readonly onPhone: (phone: string) => void;
}

export function PhoneField({ phone, onPhone, asked }: PhoneProps & { readonly asked: boolean }) {
  const text = useText();
  const [left, setLeft] = useState(false);
  const verdict = checkMobile(phone);
  const shown = asked || (left && phone !== '');
  return (
    <Field
      label={text('logIn.phone')}
      name="phone"
      value={phone}
      onValue={onPhone}
      onBlur={() => setLeft(true)}
      inputMode="tel"
      autoComplete="tel-national"
      error={shown && !verdict.valid ? text(`check.${verdict.problem}`, verdict.values) : null}
    />
  );
}
