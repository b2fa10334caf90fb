import { parseArgs } from 'node:util';
import { describe, type Finding } from '../server/platform/finding.js';
import { systemClock } from '../server/platform/clock.js';
import { checkConfiguration, checkInstallation } from './doctor-checks.js';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });

async function examine(): Promise<Finding[]> {
  const { config, findings } = checkConfiguration(process.env);
  return config ? [...findings, ...(await checkInstallation(config, systemClock))] : findings;
}

const findings = await examine();
const count = (severity: Finding['severity']): number => findings.filter((found) => found.severity === severity).length;
if (values.json) {
  console.log(JSON.stringify(findings, null, 2));
} else {
  for (const found of findings) console.log(describe(found));
  console.log(`\n${count('error')} 个错误，${count('warning')} 个警告 | ${count('error')} errors, ${count('warning')} warnings`);
}
if (count('error') > 0) process.exitCode = 1;
