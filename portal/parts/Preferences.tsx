import { chooseLanguage, useLanguage } from '../i18n/language.js';
import { useCommonText } from '../i18n/use-common-text.js';
import { chooseTheme, useTheme } from '../theme/theme.js';

/** Language and light: kept in this browser. */
export function Preferences() {
  const text = useCommonText();
  const [language, theme] = [useLanguage(), useTheme()];
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <>
      <button type="button" className="link" lang={other} onClick={() => chooseLanguage(other)}>{text('language')}</button>
      <button type="button" className="link" onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}>
        {text(theme === 'dark' ? 'light' : 'dark')}
      </button>
    </>
  );
}
