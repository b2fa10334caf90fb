import { writeFileSync } from 'node:fs';
import { envExampleText } from './env-example-text.js';

writeFileSync('.env.example', envExampleText());
