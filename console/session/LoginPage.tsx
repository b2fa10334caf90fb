import Button from '@mui/material/Button';
import { useLogin } from 'ra-core';
import { useText } from '../i18n/use-text.js';
import { useDocumentAttributes } from '../preferences/use-document-attributes.js';
import { useLanguageToggle } from '../preferences/use-language-toggle.js';
import { reportSignedIn } from './session.js';
import { SignInForm } from './SignInForm.js';
import styles from './SignInForm.module.css';

export function LoginPage() {
  const text = useText();
  const login = useLogin();
  const toggleLanguage = useLanguageToggle();
  useDocumentAttributes(text('session.title'));
  return (
    <main className={styles['page']}>
      <div className={styles['card']}>
        <h1>Certdesk</h1>
        <p className="mute">{text('session.product')}</p>
        <SignInForm
          onSignedIn={(person) => {
            reportSignedIn(person);
            // react-admin goes where one wanted to go, or home.
            void login({});
          }}
        />
        <div className={styles['foot']}>
          <Button variant="text" onClick={toggleLanguage}>
            {text('menu.language')}
          </Button>
        </div>
      </div>
    </main>
  );
}
