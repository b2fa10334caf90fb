import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { Tabs } from '../parts/Tabs.js';
import { CodeLogIn } from './CodeLogIn.js';
import { PasswordLogIn } from './PasswordLogIn.js';

/** Both ways in; the phone number typed in one is there in the other. */
export function LogInForm() {
  const text = useText();
  const [way, setWay] = useState<'code' | 'password'>('code');
  const [phone, setPhone] = useState('');
  return (
    <Tabs
      label={text('logIn.ways')}
      tabs={[{ key: 'code', label: text('logIn.byCode') }, { key: 'password', label: text('logIn.byPassword') }]}
      chosen={way}
      onChoose={setWay}
    >
      {way === 'code' ? <CodeLogIn phone={phone} onPhone={setPhone} /> : <PasswordLogIn phone={phone} onPhone={setPhone} />}
    </Tabs>
  );
}
