import { writeFileSync } from 'node:fs';
import { stateMachinesText } from './state-machines-text.js';

writeFileSync('docs/state-machines.md', stateMachinesText());
