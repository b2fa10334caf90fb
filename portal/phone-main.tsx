import './theme/tokens.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import { startLanguage } from './i18n/language.js';
import { openFromAddress } from './phone/open-from-address.js';
import { PhoneApp } from './phone/PhoneApp.js';
import { startTheme } from './theme/theme.js';

startTheme();
startLanguage();
const root = document.getElementById('root');
if (!root) throw new Error('phone.html has no #root');
// Begun before anything is drawn, and once: the token is good for one use.
createRoot(root).render(<PhoneApp opening={openFromAddress()} />);
